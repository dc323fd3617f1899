#include "app/vault/archive.h"

#include "app/vault/ballot_box.h"
#include "app/vault/packed_columns.h"

#include <algorithm>
#include <numeric>

namespace vault {
namespace {

using scales::Error;

constexpr std::string_view archiveMagic = "BPA1";
constexpr std::uint16_t archiveVersion = 2;
constexpr std::size_t columnsBefore = 2;   // how it was answered, where people live

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

void wipe(Columns& columns)
{
    for (auto& column : columns)
        sodium_memzero(column.data(), column.size() * sizeof column.front());
}

Columns columnsOf(const std::vector<KeptSheet>& sheets, std::size_t questions)
{
    const auto order = shuffled(sheets.size());
    Columns columns(columnsBefore + questions);
    for (auto& column : columns)
        column.reserve(sheets.size());
    for (const std::size_t row : order) {
        columns[0].push_back(static_cast<std::uint16_t>(sheets[row].mode));
        columns[1].push_back(sheets[row].answers.home().asNumber());
        for (std::size_t question = 0; question < questions; ++question)
            columns[columnsBefore + question].push_back(sheets[row].answers.at(question).byte());
    }
    return columns;
}

std::vector<KeptSheet> sheetsOf(const Columns& columns, std::size_t rows, const scales::Form& form)
{
    std::vector<KeptSheet> sheets;
    sheets.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        KeptSheet& sheet = sheets.emplace_back(KeptSheet{form.emptySheet(), static_cast<Mode>(columns[0][row])});
        sheet.answers.putHome(scales::Home::fromNumber(columns[1][row]));
        for (std::size_t question = 0; question < form.questions().size(); ++question)
            sheet.answers.put(
                question, scales::Answer::fromByte(static_cast<std::uint8_t>(columns[columnsBefore + question][row])));
    }
    return sheets;
}

}

Bytes writeArchive(const Archive& archive, const scales::Form& form, const WaveMark& mark, const SealingKey& key)
{
    Columns columns = columnsOf(archive.sheets, form.questions().size());
    Bytes plain;
    plain.reserve(64 + archive.sheets.size() * (4 + form.questions().size()));
    append(plain, static_cast<std::uint32_t>(archive.sheets.size()));
    append(plain, archive.unreadable);
    appendColumns(plain, columns);
    wipe(columns);

    Bytes file;
    append(file, bytesOf(archiveMagic));
    append(file, archiveVersion);
    append(file, mark);
    const std::size_t head = file.size();
    file.resize(head + plain.size() + crypto_box_SEALBYTES);
    crypto_box_seal(file.data() + head, plain.data(), plain.size(), key.bytes.data());
    sodium_memzero(plain.data(), plain.size());
    return file;
}

scales::Result<Archive> readArchive(std::span<const std::uint8_t> bytes, std::string file, const scales::Form& form,
                                    const WaveMark& mark, const OpeningKey& key)
{
    const auto refuse = [&](std::string what) { return Error{std::move(what), file}; };
    ByteReader head(bytes);
    const auto name = head.take(archiveMagic.size());
    if (head.failed() || !std::equal(name.begin(), name.end(), bytesOf(archiveMagic).begin()) ||
        head.number16() != archiveVersion)
        return refuse("is not an archive; expected a file that begins with BPA1, version 2");
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
    Archive archive;
    archive.unreadable = reader.number32();
    auto columns = takeColumns(reader, columnsBefore + form.questions().size(), rows);
    const bool whole = columns && !reader.failed() && reader.left() == 0;
    if (whole) {
        archive.sheets = sheetsOf(*columns, rows, form);
        wipe(*columns);
    }
    sodium_memzero(plain.data(), plain.size());
    if (!whole)
        return refuse("is damaged; expected as many answers as it says");
    return archive;
}

}
