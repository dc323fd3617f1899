#include "tests/attacks/box_attacker.h"

#include <algorithm>

namespace attacks {
namespace {

constexpr std::size_t envelopeSize = 512;
constexpr std::uint64_t blobOfEnvelope = 12 + 2 * envelopeSize;   // its serial type
constexpr unsigned tableLeaf = 0x0D;

unsigned byteAt(std::string_view bytes, std::size_t at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}

std::size_t number(std::string_view bytes, std::size_t at, std::size_t length)
{
    std::size_t value = 0;
    for (std::size_t i = 0; i < length; ++i)
        value = value << 8 | byteAt(bytes, at + i);
    return value;
}

std::uint64_t varint(std::string_view bytes, std::size_t& at)
{
    std::uint64_t value = 0;
    for (int i = 0; i < 9; ++i) {
        const unsigned byte = byteAt(bytes, at++);
        if (i == 8)
            return value << 8 | byte;
        value = value << 7 | (byte & 0x7F);
        if (byte < 0x80)
            break;
    }
    return value;
}

/// How many bytes a column of that serial type takes.
std::size_t sizeOf(std::uint64_t type)
{
    constexpr std::size_t numbers[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return type < 12 ? numbers[type] : static_cast<std::size_t>(type - 12) / 2;
}

void readPage(std::string_view page, std::size_t number_, std::vector<Trace>& found)
{
    const std::size_t head = number_ == 0 ? 100 : 0;   // the file's own header stands on the first page
    if (byteAt(page, head) != tableLeaf)
        return;
    const std::size_t cells = number(page, head + 3, 2);
    for (std::size_t cell = 0; cell < cells && head + 8 + 2 * cell + 2 <= page.size(); ++cell) {
        const std::size_t offset = number(page, head + 8 + 2 * cell, 2);
        std::size_t at = offset;
        varint(page, at);   // length of the payload
        Trace trace{{}, varint(page, at), number_, offset, cell};
        const std::size_t record = at;
        const std::size_t body = record + static_cast<std::size_t>(varint(page, at));
        std::size_t column = body;
        while (at < body) {
            const std::uint64_t type = varint(page, at);
            if (type == blobOfEnvelope && column + envelopeSize <= page.size()) {
                trace.envelope = page.substr(column, envelopeSize);
                found.push_back(trace);
            }
            column += sizeOf(type);
        }
    }
}

std::vector<std::string> envelopesOf(const std::vector<Trace>& traces)
{
    std::vector<std::string> all;
    for (const Trace& trace : traces)
        all.push_back(trace.envelope);
    return all;
}

}

std::vector<Trace> tracesIn(std::string_view database)
{
    const std::size_t stated = number(database, 16, 2);
    const std::size_t pageSize = stated == 1 ? 65536 : stated;
    std::vector<Trace> found;
    for (std::size_t page = 0; pageSize >= 512 && (page + 1) * pageSize <= database.size(); ++page)
        readPage(database.substr(page * pageSize, pageSize), page, found);
    return found;
}

std::vector<Trace> tracesInLog(std::string_view log)
{
    const std::size_t pageSize = number(log, 8, 4);
    std::vector<Trace> found;
    std::vector<std::string> seen;
    constexpr std::size_t logHead = 32;
    constexpr std::size_t frameHead = 24;
    for (std::size_t frame = 0; pageSize >= 512 && logHead + (frame + 1) * (frameHead + pageSize) <= log.size();
         ++frame) {
        std::vector<Trace> here;
        readPage(log.substr(logHead + frame * (frameHead + pageSize) + frameHead, pageSize), frame + 1, here);
        for (const Trace& trace : here)
            if (std::find(seen.begin(), seen.end(), trace.envelope) == seen.end()) {
                seen.push_back(trace.envelope);
                found.push_back(trace);
            }
    }
    return found;
}

std::size_t copiesOf(std::string_view envelope, std::string_view bytes)
{
    std::size_t copies = 0;
    for (auto at = bytes.find(envelope); at != std::string_view::npos; at = bytes.find(envelope, at + 1))
        ++copies;
    return copies;
}

std::map<std::string, std::vector<std::string>> guesses(std::vector<Trace> traces)
{
    std::map<std::string, std::vector<std::string>> all;
    const auto guess = [&](const char* name, const auto& key) {
        std::sort(traces.begin(), traces.end(), [&](const Trace& a, const Trace& b) { return key(a) < key(b); });
        all[name] = envelopesOf(traces);
    };
    guess("row", [](const Trace& one) { return std::pair(one.row, std::size_t{0}); });
    guess("page and offset up", [](const Trace& one) { return std::pair(one.page, one.offset); });
    guess("page and offset down", [](const Trace& one) { return std::pair(one.page, SIZE_MAX - one.offset); });
    guess("page and pointer", [](const Trace& one) { return std::pair(one.page, one.cell); });
    return all;
}

double kendall(const std::vector<std::string>& guess, const std::vector<std::string>& truth)
{
    std::map<std::string_view, long> place;
    for (std::size_t i = 0; i < truth.size(); ++i)
        place[truth[i]] = static_cast<long>(i);
    std::vector<long> order;
    for (const std::string& one : guess)
        if (const auto found = place.find(one); found != place.end())
            order.push_back(found->second);
    long right = 0;
    long pairs = 0;
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t j = i + 1; j < order.size(); ++j, ++pairs)
            right += order[i] < order[j] ? 1 : -1;
    return pairs == 0 ? 0.0 : static_cast<double>(right) / static_cast<double>(pairs);
}

}
