#include "tests/scales/read_twice.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <ostream>

namespace scales {

void PrintTo(const Found& found, std::ostream* stream)
{
    for (std::size_t i = 0; i < found.codes.size(); ++i) {
        *stream << "line " << found.lines[i] << ":";
        for (const Code code : found.codes[i])
            *stream << ' ' << number(code);
        *stream << '\n';
    }
    *stream << found.error << '\n';
}

Found readSlowly(const std::string& text, const Instrument& scale, const AnswersLayout& layout)
{
    Found found;
    std::optional<AnswerColumns> columns;
    const auto start = [&](const CsvTable& head) -> Result<Done> {
        auto got = AnswerColumns::find(head, scale, layout);
        if (!got)
            return got.error();
        columns = std::move(*got);
        return Done{};
    };
    const auto read = CsvTable::readEach(text, "f.csv", [&](const CsvTable& head, CsvTable::Row& row) -> Result<Done> {
        if (!columns)
            if (auto started = start(head); !started)
                return started;
        std::vector<Code> codes;
        if (auto answers = columns->read(head, row, codes); !answers)
            return answers;
        found.lines.push_back(row.line);
        found.codes.push_back(codes);
        return Done{};
    });
    if (!read)
        found.error = read.error().text();
    else if (!columns)
        if (auto started = start(*read); !started)
            found.error = started.error().text();
    if (found.error == "f.csv:1: is empty; expected a header line")
        found.error.clear();   // for answers that is a result: none
    return found;
}

namespace {

/// Hands the text over in pieces of `piece` bytes, as a pipe may do.
CsvBlocks::Source inPieces(const std::string& text, std::size_t piece)
{
    return [&text, piece, at = std::size_t{0}](char* into, std::size_t most) mutable -> Result<std::size_t> {
        const std::size_t count = std::min({piece, most, text.size() - at});
        std::memcpy(into, text.data() + at, count);
        at += count;
        return count;
    };
}

}

Found readInBlocks(const std::string& text, const Instrument& scale, const AnswersLayout& layout, std::size_t size,
                   std::size_t piece)
{
    Found found;
    const auto failed = [&](const Error& error) {
        found.error = error.text();
        return found;
    };
    CsvBlocks blocks(inPieces(text, piece), size);
    auto head = CsvHead::read(blocks, "f.csv");
    if (!head)
        return failed(head.error());
    if (head->table.header.empty())
        return found;
    const auto reader = AnswerReader::make(*head, scale, layout, scale.variants.front());
    if (!reader)
        return failed(reader.error());
    const auto sums = PackedSums::make(scale, layout.format, scale.variants.front(),
                                       AnswerColumns::find(head->table, scale, layout).value());
    if (sums.has_value() != reader->isPacked())
        return failed({"not packed as the scale allows"});

    CsvRows rows;
    std::vector<AnswerRow> answers;
    std::vector<Code> codes;
    std::size_t from = head->rowsBeginAt;
    for (bool more = true; more; from = 0) {
        rows.read(head->block, head->separator, from);
        const auto read = reader->read(rows, answers);
        for (const AnswerRow& row : answers) {
            reader->codesOf(rows, row, codes);
            if (row.sum != (sums ? sums->sumOf(codes) : 0))
                return failed({"a sum that is not that of the answers"});
            found.lines.push_back(rows.line(row.row));
            found.codes.push_back(codes);
        }
        if (!read)
            return failed(read.error());
        more = blocks.next(head->block).value();
    }
    return found;
}

bool agree(const std::string& text, const Found& slow, const Found& fast)
{
    const bool mayDiffer =
        text.find('\0') != std::string::npos || fast.error.find("is not in the header") != std::string::npos;
    return mayDiffer ? fast.error.empty() == slow.error.empty() : fast == slow;
}

}
