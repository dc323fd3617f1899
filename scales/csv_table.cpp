#include "scales/csv_table.h"

#include <csv.h>

#include <algorithm>
#include <memory>

namespace scales {
namespace {

struct Reader {
    std::vector<CsvTable::Row> rows;
    std::vector<std::string> fields;
    int line = 1;
    int rowBegins = 1;

    static void field(void* text, std::size_t length, void* self)
    {
        static_cast<Reader*>(self)->fields.emplace_back(static_cast<const char*>(text), length);
    }
    static void row(int, void* self)
    {
        auto* reader = static_cast<Reader*>(self);
        reader->rows.push_back({reader->rowBegins, std::move(reader->fields)});
        reader->fields.clear();
    }
};

char separatorOf(std::string_view text)
{
    const std::string_view header = text.substr(0, text.find('\n'));
    return std::count(header.begin(), header.end(), ';') > std::count(header.begin(), header.end(), ',') ? ';' : ',';
}

}

Result<CsvTable> CsvTable::read(std::string_view text, std::string file)
{
    if (text.size() > largestText)
        return Error{"is larger than 1 GiB", std::move(file)};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (const auto nul = text.find('\0'); nul != std::string_view::npos)
        return Error{"holds a byte 0; expected text", std::move(file),
                     1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(nul), '\n'))};

    csv_parser parser;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        return Error{"cannot be read: the CSV reader did not start", std::move(file)};
    const std::unique_ptr<csv_parser, void (*)(csv_parser*)> freed(&parser, csv_free);
    csv_set_delim(&parser, static_cast<unsigned char>(separatorOf(text)));

    // Line by line, so that each row knows where it begins; a quoted field may run over several lines.
    Reader reader;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto length = end == std::string_view::npos ? text.size() : end + 1;
        const std::size_t before = reader.rows.size();
        if (csv_parse(&parser, text.data(), length, Reader::field, Reader::row, &reader) != length)
            return Error{"has a quotation mark inside a field; expected it doubled inside a quoted field",
                         std::move(file), reader.line};
        text.remove_prefix(length);
        ++reader.line;
        if (reader.rows.size() > before || reader.fields.empty())
            reader.rowBegins = reader.line;
    }
    if (csv_fini(&parser, Reader::field, Reader::row, &reader) != 0)
        return Error{"ends inside a quoted field; expected a closing quotation mark", std::move(file), reader.rowBegins};
    if (reader.rows.empty())
        return Error{"is empty; expected a header line", std::move(file), 1};

    CsvTable table;
    table.file = std::move(file);
    table.header = std::move(reader.rows.front().fields);
    table.rows.assign(std::make_move_iterator(reader.rows.begin() + 1), std::make_move_iterator(reader.rows.end()));
    for (const std::string& name : table.header)
        if (std::count(table.header.begin(), table.header.end(), name) > 1)
            return Error{"the column \"" + name + "\" stands in the header twice", table.file, 1, name};
    for (const Row& row : table.rows)
        if (row.fields.size() != table.header.size())
            return Error{"has " + std::to_string(row.fields.size()) + " fields; expected " +
                             std::to_string(table.header.size()) + " as in the header",
                         table.file, row.line};
    return table;
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
