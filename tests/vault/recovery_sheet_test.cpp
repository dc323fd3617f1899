#include "app/vault/recovery_sheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace vault {
namespace {

using testing::HasSubstr;

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

struct Sheet : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(startCryptography());
        const auto key = OpeningKey::make();
        makeSheets("2026", key->sealing().bytes, key->secret(), sheets);
        groups = sheetGroups(sheets[1].share);
    }
    bool gives(const std::string& text, const RecoverySheet& expected)
    {
        RecoverySheet read;
        const auto done = readSheet(text, "typed", read);
        EXPECT_TRUE(done) << (done ? "" : done.error().text());
        return done && read.share.number == expected.share.number &&
               sodium_memcmp(read.share.bytes.data(), expected.share.bytes.data(), 32) == 0;
    }
    std::string fault(const std::string& text)
    {
        RecoverySheet read;
        const auto done = readSheet(text, "typed", read);
        return done ? "" : done.error().what;
    }
    static std::size_t groupAt(std::size_t at) { return at / 6 + 1; }   // five characters and a space

    RecoverySheets sheets;
    std::string groups;
};

TEST_F(Sheet, HasThirteenGroupsOfFive)
{
    EXPECT_EQ(groups.size(), 13 * 6 - 1u);
    for (std::size_t at = 0; at < groups.size(); ++at)
        EXPECT_EQ(groups[at] == ' ', at % 6 == 5);
}

TEST_F(Sheet, SaysWhatAHandCanCompute)
{
    // Version 0, share 1, all bytes 0: the bits 0001 and then nothing, so "2" and fifty-one "0".
    Share share;
    share.number = 1;
    // Doubling in GF(2⁵): 2 → 4 → 8 → 16 → 5 (32 and 37), and the place of the group: 5 ⊕ 1 = 4. The others only have
    // their place.
    EXPECT_EQ(sheetGroups(share), "20004 00002 00003 00004 00005 00006 00007 00008 00009 0000A 0000B 0000C 0000D");
}

TEST_F(Sheet, ComesBackAsItWasPrinted)
{
    for (const RecoverySheet& sheet : sheets)
        EXPECT_TRUE(gives(sheetGroups(sheet.share), sheet));
}

TEST_F(Sheet, MayBeTypedAsPeopleType)
{
    std::string typed;
    for (const char c : groups)
        typed += c == ' ' ? '-' : c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
    EXPECT_TRUE(gives(typed + "\n", sheets[1]));
    std::string together;
    for (const char c : groups)
        if (c != ' ')
            together += c;
    EXPECT_TRUE(gives(together, sheets[1]));
}

TEST_F(Sheet, SingleErrorNamed)
{
    int errors = 0;
    int named = 0;
    for (std::size_t at = 0; at < groups.size(); ++at) {
        if (groups[at] == ' ')
            continue;
        for (const char wrong : alphabet) {
            if (wrong == groups[at])
                continue;
            std::string typed = groups;
            typed[at] = wrong;
            ++errors;
            named += fault(typed).rfind("group " + std::to_string(groupAt(at)) + " of the sheet", 0) == 0 ? 1 : 0;
        }
    }
    EXPECT_EQ(errors, 2015);
    EXPECT_EQ(named, errors);
}

TEST_F(Sheet, NoticesNeighboursThatChangedPlaces)
{
    for (std::size_t at = 0; at + 1 < groups.size(); ++at) {
        if (at % 6 >= 4 || groups[at] == groups[at + 1])
            continue;
        std::string typed = groups;
        std::swap(typed[at], typed[at + 1]);
        EXPECT_THAT(fault(typed), HasSubstr("group " + std::to_string(groupAt(at)))) << at;
    }
}

TEST_F(Sheet, NoticesGroupsThatChangedPlaces)
{
    std::string typed = groups;
    std::swap_ranges(typed.begin() + 12, typed.begin() + 17, typed.begin() + 36);
    EXPECT_THAT(fault(typed), HasSubstr("groups 3 and 7"));
}

TEST_F(Sheet, SaysWhenItIsNone)
{
    EXPECT_THAT(fault(""), HasSubstr("expected 13 groups of 5"));
    EXPECT_THAT(fault(groups + " 2"), HasSubstr("expected 13 groups of 5"));
    EXPECT_THAT(fault(groups.substr(0, 60)), HasSubstr("expected 13 groups of 5"));
    std::string typed = groups;
    typed[30] = '?';
    EXPECT_THAT(fault(typed), HasSubstr("group 6"));
    EXPECT_THAT(fault(std::string(largestSheet + 1, '0')), HasSubstr("larger than"));
}

TEST_F(Sheet, IsReadFromTheQrAndFromThePageAroundIt)
{
    RecoverySheet read;
    ASSERT_TRUE(readSheet("<html>… " + sheetText(sheets[2]) + "\"/> …", "page", read));
    EXPECT_EQ(read.of, "2026");
    EXPECT_EQ(read.key, sheets[2].key);
    EXPECT_EQ(read.share.number, 3);
    EXPECT_EQ(sodium_memcmp(read.share.bytes.data(), sheets[2].share.bytes.data(), 32), 0);
}

TEST_F(Sheet, OfAVersionThatIsNotKnownIsRefused)
{
    Share share;
    share.number = 7;   // version 1, share 3
    EXPECT_THAT(fault(sheetGroups(share)), HasSubstr("not known here"));
}

}
}
