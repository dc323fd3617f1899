#include "analysis/tables/cells_csv.h"

#include "scales/csv_table.h"
#include "scales/plain_text.h"

#include <algorithm>
#include <optional>

namespace tables {

using scales::CsvTable;
using scales::Done;
using scales::Result;

namespace {

/// A code as it was read: quoted where the format asks for it, and nothing else done to it.
void addField(std::string& text, const std::string& field)
{
    if (field.find_first_of(",;\"\r\n") == std::string::npos && field.find_first_of(" \t") != 0 &&
        field.find_last_of(" \t") + 1 != field.size()) {
        text += field;
        return;
    }
    text += '"';
    for (const char c : field)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    text += '"';
}

void addHeader(std::string& text, const Shape& shape, const char* others)
{
    for (const Dimension& dimension : shape.dimensions()) {
        addField(text, dimension.name);
        text += ',';
    }
    text.append(others).append("\n");
}

void addCodes(std::string& text, const Shape& shape, std::size_t cell)
{
    for (std::size_t d = 0; d < shape.dimensions().size(); ++d) {
        addField(text, shape.codeName(cell, d));
        text += ',';
    }
}

const char* wordFor(bool primary) { return primary ? "TRUE" : "FALSE"; }

}

std::string withheldCsv(const FrequencyTable& table, const std::vector<bool>& withheld, const Rules& rules)
{
    std::string text;
    addHeader(text, table.shape, "freq,primary");
    for (std::size_t cell = 0; cell < withheld.size(); ++cell) {
        if (!withheld[cell])
            continue;
        addCodes(text, table.shape, cell);
        text.append(std::to_string(table.counts[cell]))
            .append(",")
            .append(wordFor(rules.isPrimary(table.counts[cell])))
            .append("\n");
    }
    return text;
}

std::string publicCsv(const FrequencyTable& table, const std::vector<bool>& withheld)
{
    std::string text;
    addHeader(text, table.shape, "count,status");
    for (std::size_t cell = 0; cell < withheld.size(); ++cell) {
        addCodes(text, table.shape, cell);
        text += withheld[cell] ? ",withheld\n" : std::to_string(table.counts[cell]) + ",shown\n";
    }
    return text;
}

namespace {

std::string isInstead(const std::string& name, const std::string& said, const std::string& expected)
{
    return name + " is " + scales::inQuotes(said) + "; expected " + expected;
}

class WithheldReader {
public:
    WithheldReader(const FrequencyTable& table, const Rules& rules)
        : table_(table), rules_(rules), withheld_(table.counts.size(), false)
    {
    }

    Result<Done> readHeader(const std::vector<std::string>& header, const std::string& file)
    {
        for (const char* name : {"freq", "primary"})
            if (std::find(header.begin(), header.end(), name) != header.end())
                others_.emplace_back(name);
        auto found = CellColumns::find(header, file, table_.shape, others_);
        if (!found)
            return found.error();
        columns_ = std::move(*found);
        return Done{};
    }

    Result<Done> take(const CsvTable& head, const CsvTable::Row& row)
    {
        if (!columns_)
            if (auto read = readHeader(head.header, head.file); !read)
                return read;
        const auto cell = columns_->cell(row.fields, head.file, row.line);
        if (!cell)
            return cell.error();
        const std::string name = table_.shape.nameOf(*cell);
        const std::int64_t count = table_.counts[*cell];
        if (withheld_[*cell])
            return head.error(row, "", name + " stands here twice; expected each cell once");
        if (count < rules_.lowerBound)
            return head.error(row, "",
                              name + " is 0, and with lower bound 1 zeros are published; expected it elsewhere or "
                                     "--lower-bound 0");
        for (std::size_t which = 0; which < others_.size(); ++which) {
            const bool isCount = others_[which] == "freq";
            const std::string expected = isCount ? std::to_string(count) : wordFor(rules_.isPrimary(count));
            if (const auto& said = columns_->other(row.fields, which); said != expected)
                return head.error(row, others_[which], isInstead(name, said, expected));
        }
        withheld_[*cell] = true;
        return Done{};
    }

    bool hasColumns() const { return columns_.has_value(); }
    std::vector<bool> withheld() && { return std::move(withheld_); }

private:
    const FrequencyTable& table_;
    const Rules& rules_;
    std::vector<bool> withheld_;
    std::vector<std::string> others_;
    std::optional<CellColumns> columns_;
};

}

Result<std::vector<bool>> readWithheld(std::string_view text, std::string file, const FrequencyTable& table,
                                       const Rules& rules)
{
    WithheldReader reader(table, rules);
    const auto read = CsvTable::readEach(
        text, std::move(file), [&](const CsvTable& head, const CsvTable::Row& row) { return reader.take(head, row); });
    if (!read)
        return read.error();
    if (!reader.hasColumns())
        if (auto header = reader.readHeader(read->header, read->file); !header)
            return header.error();
    return std::move(reader).withheld();
}

}
