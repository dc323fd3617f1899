#include "app/vault/archive.h"

#include "app/vault/ballot_box.h"

#include <algorithm>
#include <numeric>

namespace vault {
namespace {

using scales::Error;

constexpr std::string_view magic = "BPA1";
constexpr std::uint16_t version = 1;

/// 0 … count-1 in an order that nobody can foresee (Fisher and Yates).
std::vector<std::size_t> shuffled(std::size_t count)
{
    const Randomness random = systemRandomness();
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[random(static_cast<std::uint32_t>(i))]);
    return order;
}

}

Bytes writeArchive(std::vector<scales::AnswerSheet> sheets, const scales::Form& form, const WaveMark& mark,
                   const SealingKey& key)
{
    const auto order = shuffled(sheets.size());
    Bytes plain;
    plain.reserve(4 + sheets.size() * (2 + form.questions().size()));
    append(plain, static_cast<std::uint32_t>(sheets.size()));
    for (const std::size_t row : order)
        append(plain, sheets[row].home().asNumber());
    for (std::size_t question = 0; question < form.questions().size(); ++question)
        for (const std::size_t row : order)
            plain.push_back(sheets[row].at(question).byte());

    Bytes file;
    append(file, bytesOf(magic));
    append(file, version);
    append(file, mark);
    const std::size_t head = file.size();
    file.resize(head + plain.size() + crypto_box_SEALBYTES);
    crypto_box_seal(file.data() + head, plain.data(), plain.size(), key.bytes.data());
    sodium_memzero(plain.data(), plain.size());
    return file;
}

scales::Result<std::vector<scales::AnswerSheet>> readArchive(std::span<const std::uint8_t> bytes, std::string file,
                                                             const scales::Form& form, const WaveMark& mark,
                                                             const OpeningKey& key)
{
    const auto refuse = [&](std::string what) { return Error{std::move(what), file}; };
    ByteReader head(bytes);
    const auto name = head.take(magic.size());
    if (head.failed() || !std::equal(name.begin(), name.end(), bytesOf(magic).begin()) || head.number16() != version)
        return refuse("is not an archive; expected a file that begins with BPA1, version 1");
    const auto belongs = head.take(mark.size());
    if (head.failed() || !std::equal(belongs.begin(), belongs.end(), mark.begin()))
        return refuse("belongs to another wave");
    const auto sealed = head.take(head.left());
    if (sealed.size() < crypto_box_SEALBYTES)
        return refuse("is cut off");
    Bytes plain(sealed.size() - crypto_box_SEALBYTES);
    if (crypto_box_seal_open(plain.data(), sealed.data(), sealed.size(), key.sealing().bytes.data(), key.secret()) != 0)
        return refuse("does not open with this wave's key; it is damaged or the key is another wave's");

    ByteReader reader(plain);
    const std::size_t rows = reader.number32();
    if (reader.failed() || reader.left() != rows * (2 + form.questions().size()))
        return refuse("is damaged; expected as many answers as it says");
    std::vector<scales::AnswerSheet> sheets;
    sheets.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        sheets.push_back(form.emptySheet());
        sheets.back().putHome(scales::Home::fromNumber(reader.number16()));
    }
    for (std::size_t question = 0; question < form.questions().size(); ++question)
        for (auto& sheet : sheets)
            sheet.put(question, scales::Answer::fromByte(reader.byte()));
    sodium_memzero(plain.data(), plain.size());
    return sheets;
}

}
