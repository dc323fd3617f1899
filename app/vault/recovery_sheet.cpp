#include "app/vault/recovery_sheet.h"

#include "app/vault/key_words.h"

#include <algorithm>
#include <vector>

namespace vault {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";   // Crockford, base 32
constexpr std::string_view mark = "BPR1 ";
constexpr std::size_t groups = 13;
constexpr std::size_t inGroup = 5;   // four that say something and one that checks them
constexpr std::size_t values = groups * (inGroup - 1);
static_assert(values * 5 == 4 + 32 * 8, "two bits of version, two of the share's number, and the share");
constexpr std::size_t longestName = 64;   // of a key on a sheet, in characters

/// Values of 0 … 31 in locked memory.
using Values = Secret<values>;

/// Twice in GF(2⁵) with x⁵ + x² + 1.
unsigned doubled(unsigned a) { return (a << 1 ^ (0x25U & (0U - (a >> 4 & 1U)))) & 31U; }

/// Each of the four counts with another weight that is not 0, so no single change and no swap of neighbours goes unseen;
/// the place of the group counts too.
unsigned checkOf(const std::uint8_t* four, std::size_t group)
{
    unsigned check = 0;
    for (std::size_t i = 0; i < inGroup - 1; ++i)
        check = doubled(check ^ four[i]);
    return check ^ static_cast<unsigned>(group + 1);
}

/// The bits of number and share, five a value, highest first.
void toValues(const Share& share, Values& all)
{
    unsigned waiting = share.number;   // version 0 and the number: four bits
    unsigned bits = 4;
    std::size_t next = 0;
    for (std::size_t i = 0; i < share.bytes.size(); ++i) {
        waiting = waiting << 8 | share.bytes.data()[i];
        for (bits += 8; bits >= 5; bits -= 5)
            all.data()[next++] = static_cast<std::uint8_t>(waiting >> (bits - 5) & 31U);
    }
}

bool fromValues(const Values& all, Share& share)
{
    const unsigned head = all.data()[0] >> 1;
    if (head < 1 || head > 3)
        return false;
    share.number = static_cast<std::uint8_t>(head);
    unsigned waiting = all.data()[0] & 1U;
    unsigned bits = 1;
    std::size_t next = 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
        waiting = waiting << 5 | all.data()[i];
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            share.bytes.data()[next++] = static_cast<std::uint8_t>(waiting >> bits & 255U);
        }
    }
    return next == share.bytes.size();
}

/// The value of a character as people write it, or -1.
int valueOf(char c)
{
    if (c >= 'a' && c <= 'z')
        c = static_cast<char>(c - 'a' + 'A');
    c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
    const auto at = alphabet.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

bool separates(char c) { return c == ' ' || c == '-' || c == '\t' || c == '\n' || c == '\r'; }

/// "3", "3 and 7", "3, 7 and 9".
std::string listed(const std::vector<std::size_t>& numbers)
{
    std::string text;
    for (std::size_t i = 0; i < numbers.size(); ++i)
        text += (i == 0 ? "" : i + 1 == numbers.size() ? " and " : ", ") + std::to_string(numbers[i]);
    return text;
}

Error wrongGroups(const std::vector<std::size_t>& wrong, const std::string& file)
{
    return {(wrong.size() == 1 ? "group " : "groups ") + listed(wrong) +
                " of the sheet cannot be right; look at what stands there on paper",
            file};
}

Result<Done> readGroups(std::string_view text, const std::string& file, Share& share)
{
    Secret<groups * inGroup> typed;
    std::size_t count = 0;
    std::vector<std::size_t> wrong;
    for (const char c : text) {
        if (separates(c))
            continue;
        if (count == typed.size()) {
            count = 0;   // more than a sheet holds
            break;
        }
        const int value = valueOf(c);
        if (value < 0 && (wrong.empty() || wrong.back() != count / inGroup + 1))
            wrong.push_back(count / inGroup + 1);
        typed.data()[count++] = static_cast<std::uint8_t>(std::max(value, 0));
    }
    if (count != typed.size())
        return Error{"is not a recovery sheet; expected 13 groups of 5 characters", file};
    Values all;
    for (std::size_t group = 0; group < groups; ++group) {
        const std::uint8_t* five = typed.data() + group * inGroup;
        std::copy_n(five, inGroup - 1, all.data() + group * (inGroup - 1));
        if (checkOf(five, group) != five[inGroup - 1])
            wrong.push_back(group + 1);
    }
    std::sort(wrong.begin(), wrong.end());
    wrong.erase(std::unique(wrong.begin(), wrong.end()), wrong.end());
    if (!wrong.empty())
        return wrongGroups(wrong, file);
    if (!fromValues(all, share))
        return Error{"is a recovery sheet that is not known here; expected sheet 1, 2 or 3", file};
    return Done{};
}

/// What stands before the next space, taken off the front.
std::string word(std::string_view& text)
{
    const auto end = std::min(text.find(' '), text.size());
    std::string taken(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    return taken;
}

bool isName(const std::string& name)
{
    return !name.empty() && name.size() <= longestName && std::all_of(name.begin(), name.end(), [](char c) {
        return valueOf(c) >= 0 || c == '-' || c == '_' || c == '~' || c == 'u' || c == 'U';
    });
}

}

void makeSheets(const std::string& of, std::span<const std::uint8_t, 32> publicHalf, const std::uint8_t* secret,
                RecoverySheets& sheets)
{
    Shares shares;
    split(secret, shares);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        sheets[i].of = of;
        sheets[i].key = keyPhrase(publicHalf, '-');
        sheets[i].share.number = shares[i].number;
        std::copy_n(shares[i].bytes.data(), shares[i].bytes.size(), sheets[i].share.bytes.data());
    }
}

std::string sheetGroups(const Share& share)
{
    Values all;
    toValues(share, all);
    std::string text;
    for (std::size_t group = 0; group < groups; ++group) {
        const std::uint8_t* four = all.data() + group * (inGroup - 1);
        text += group == 0 ? "" : " ";
        for (std::size_t i = 0; i < inGroup - 1; ++i)
            text += alphabet[four[i]];
        text += alphabet[checkOf(four, group)];
    }
    return text;
}

std::string sheetText(const RecoverySheet& sheet)
{
    return std::string(mark) + sheet.of + " " + sheet.key + " " + sheetGroups(sheet.share);
}

Result<Done> readSheet(std::string_view text, const std::string& file, RecoverySheet& sheet)
{
    if (text.size() > largestSheet)
        return Error{"is larger than " + std::to_string(largestSheet) + " bytes", file};
    RecoverySheet read;
    if (const auto at = text.find(mark); at != std::string_view::npos) {
        text.remove_prefix(at + mark.size());
        read.of = word(text);
        read.key = word(text);
        if (!isName(read.of) || !isName(read.key))
            return Error{"holds a damaged recovery sheet; type its 13 groups instead", file};
        text = text.substr(0, groups * (inGroup + 1) - 1);
    }
    if (auto done = readGroups(text, file, read.share); !done)
        return done;
    sheet.of = std::move(read.of);
    sheet.key = std::move(read.key);
    sheet.share.number = read.share.number;
    std::copy_n(read.share.bytes.data(), read.share.bytes.size(), sheet.share.bytes.data());
    return Done{};
}

}
