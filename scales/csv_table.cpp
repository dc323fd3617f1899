#include "scales/csv_table.h"

#include "scales/csv_rows.h"
#include "scales/plain_text.h"

#include <csv.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <set>

namespace scales {
namespace {

/// Gathers the fields that libcsv hands over one by one into rows, and checks every row against the header.
class RowMaker {
public:
    RowMaker(std::string file, const CsvTable::Take& take) : take_(take) { head_.file = std::move(file); }

    static void field(void* text, std::size_t length, void* self)
    {
        static_cast<RowMaker*>(self)->addField({static_cast<const char*>(text), length});
    }
    static void row(int, void* self) { static_cast<RowMaker*>(self)->endRow(); }

    void beginLine(std::string_view words)
    {
        const bool blank = words.find_first_not_of(" \t\r\n") == std::string_view::npos;
        ++line_;
        if (!open_)
            row_.line = line_;
        open_ = open_ || !blank;
    }
    int line() const { return line_; }
    int rowLine() const { return row_.line; }
    const std::optional<Error>& problem() const { return problem_; }
    CsvTable& head() { return head_; }

private:
    void addField(std::string_view text)
    {
        // The strings of the row before are used again: a million rows do not ask for memory a million times.
        if (count_ < row_.fields.size())
            row_.fields[count_].assign(text);
        else
            row_.fields.emplace_back(text);
        ++count_;
    }

    void endRow()
    {
        row_.fields.resize(count_);
        count_ = 0;
        open_ = false;
        if (problem_)
            return;
        if (head_.header.empty())
            takeHeader();
        else if (row_.fields.size() != head_.header.size())
            problem_ = Error{"has " + std::to_string(row_.fields.size()) + " fields; expected " +
                                 std::to_string(head_.header.size()) + " as in the header",
                             head_.file, row_.line};
        else if (auto taken = take_(head_, row_); !taken)
            problem_ = taken.error();
    }

    void takeHeader()
    {
        head_.header = row_.fields;
        problem_ = head_.headerProblem(row_.line);
    }

    CsvTable head_;
    const CsvTable::Take& take_;
    CsvTable::Row row_;
    std::size_t count_ = 0;   ///< fields of the row so far
    int line_ = 0;
    bool open_ = false;   ///< a row has begun and not ended
    std::optional<Error> problem_;
};

/// The first line of `text` with its line break: LF, CRLF or a lone CR.
std::string_view firstLine(std::string_view text)
{
    const auto end = text.find_first_of("\r\n");
    if (end == std::string_view::npos)
        return text;
    return text.substr(0, text.substr(end).starts_with("\r\n") ? end + 2 : end + 1);
}

}

Result<CsvTable> CsvTable::readEach(std::string_view text, std::string file, const Take& take)
{
    if (text.size() > largestText)
        return Error{"is larger than 1 GiB", std::move(file)};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
        const std::string_view before = text.substr(0, nul);
        return Error{"holds a byte 0; expected text", std::move(file),
                     1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'))};
    }

    csv_parser parser;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        return Error{"cannot be read: the CSV reader did not start", std::move(file)};
    const std::unique_ptr<csv_parser, void (*)(csv_parser*)> freed(&parser, csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(separatorOf(text)));

    // Line by line, so that each row knows where it begins; a quoted field may run over several lines.
    RowMaker maker(std::move(file), take);
    while (!text.empty()) {
        const std::string_view line = firstLine(text);
        maker.beginLine(line);
        const std::size_t parsed = csv_parse(&parser, line.data(), line.size(), RowMaker::field, RowMaker::row, &maker);
        if (maker.problem())
            return *maker.problem();
        if (parsed != line.size())
            return Error{"has a quotation mark inside a field; expected it doubled inside a quoted field",
                         maker.head().file, maker.line()};
        text.remove_prefix(line.size());
    }
    if (csv_fini(&parser, RowMaker::field, RowMaker::row, &maker) != 0)
        return Error{"ends inside a quoted field; expected a closing quotation mark", maker.head().file,
                     maker.rowLine()};
    if (maker.problem())
        return *maker.problem();
    if (maker.head().header.empty())
        return Error{"is empty; expected a header line", maker.head().file, 1};
    return std::move(maker.head());
}

Result<CsvTable> CsvTable::read(std::string_view text, std::string file)
{
    std::vector<Row> rows;
    auto table = readEach(text, std::move(file), [&](const CsvTable&, Row& row) -> Result<Done> {
        rows.push_back(std::move(row));
        return Done{};
    });
    if (table)
        table->rows = std::move(rows);
    return table;
}

std::optional<Error> CsvTable::headerProblem(int line) const
{
    std::set<std::string> seen;
    for (const std::string& name : header)
        if (!seen.insert(name).second)
            return Error{"stands in the header twice; expected each column once", file, line, inQuotes(name)};
    return std::nullopt;
}

int CsvTable::column(const std::string& name) const
{
    const auto found = std::find(header.begin(), header.end(), name);
    return found == header.end() ? -1 : static_cast<int>(found - header.begin());
}

Error CsvTable::error(const Row& row, const std::string& columnName, std::string what) const
{
    return {std::move(what), file, row.line, columnName};
}

}
