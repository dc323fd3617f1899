#include "scales/answers_csv.h"

namespace scales {
namespace {

std::string columnName(const Instrument& instrument, const Item& item, const std::string& pattern)
{
    if (pattern.empty())
        return instrument.id + "." + item.key;
    std::string name = pattern;
    name.replace(name.find('%'), 1, item.key);
    return name;
}

/// The code that a field states, 0 for an empty one, -1 for anything else. Blanks around it do not matter.
int codeIn(std::string_view field, const AnswerFormat& format)
{
    while (!field.empty() && field.front() == ' ')
        field.remove_prefix(1);
    while (!field.empty() && field.back() == ' ')
        field.remove_suffix(1);
    if (field.empty())
        return 0;
    int code = 0;
    for (const char digit : field) {
        if (digit < '0' || digit > '9' || code > format.points())
            return -1;
        code = code * 10 + (digit - '0');
    }
    return format.holds(code) && field.front() != '0' ? code : -1;
}

}

Result<std::vector<std::vector<Code>>> readAnswers(const CsvTable& table, const Instrument& instrument,
                                                   const AnswersLayout& layout)
{
    const AnswerFormat* format = instrument.format(layout.format);
    if (!format)
        return Error{"instrument " + instrument.id + " has no answer format \"" + layout.format + "\""};
    if (!layout.items.empty() && layout.items.find('%') == std::string::npos)
        return Error{"the column pattern \"" + layout.items + "\" has no % for the item number"};

    std::vector<int> columns;
    std::vector<std::string> names;
    for (const Item& item : instrument.items) {
        names.push_back(columnName(instrument, item, layout.items));
        columns.push_back(table.column(names.back()));
        if (columns.back() < 0)
            return Error{"is not in the header; expected a column for every item of " + instrument.id, table.file, 1,
                         names.back()};
    }

    std::vector<std::vector<Code>> sheets;
    sheets.reserve(table.rows.size());
    for (const auto& row : table.rows) {
        std::vector<Code>& sheet = sheets.emplace_back();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::string& field = row.fields[static_cast<std::size_t>(columns[i])];
            int code = codeIn(field, *format);
            if (code < 0)
                return table.error(row, names[i], "is \"" + field + "\"; expected a whole number from 1 to " +
                                                      std::to_string(format->points()) + ", or nothing");
            if (code > 0 && layout.codeOneIsYes)
                code = format->points() + 1 - code;
            sheet.push_back(codeOf(code));
        }
    }
    return sheets;
}

}
