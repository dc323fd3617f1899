#include "scales/answers_csv.h"

#include "scales/plain_text.h"

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

/// The code from 1 to `points` that a field states, 0 for an empty one, -1 for anything else. Blanks around it do not
/// matter.
int codeIn(std::string_view field, int points)
{
    while (!field.empty() && field.front() == ' ')
        field.remove_prefix(1);
    while (!field.empty() && field.back() == ' ')
        field.remove_suffix(1);
    if (field.empty())
        return 0;
    int code = 0;
    for (const char digit : field) {
        if (digit < '0' || digit > '9')
            return -1;
        code = code * 10 + (digit - '0');
        if (code < 1 || code > points)   // also refuses leading zeros
            return -1;
    }
    return code;
}

}

Result<AnswerColumns> AnswerColumns::find(const CsvTable& head, const Instrument& instrument,
                                          const AnswersLayout& layout)
{
    if (!instrument.formats.empty() && !instrument.format(layout.format))
        return Error{"instrument " + instrument.id + " has no answer format " + inQuotes(layout.format)};
    if (!layout.items.empty() && layout.items.find('%') == std::string::npos)
        return Error{"the column pattern " + inQuotes(layout.items) + " has no % for the item number"};

    AnswerColumns found;
    found.codeOneIsYes_ = layout.codeOneIsYes;
    for (const Item& item : instrument.items) {
        Column column{columnName(instrument, item, layout.items), 0,
                      instrument.answersOf(item, layout.format).points()};
        const int place = head.column(column.name);
        if (place < 0)
            return Error{"is not in the header; expected a column for every item of " + instrument.id, head.file, 1,
                         column.name};
        column.place = static_cast<std::size_t>(place);
        found.columns_.push_back(std::move(column));
    }
    return found;
}

std::optional<Code> AnswerColumns::code(std::size_t index, std::string_view field) const
{
    const int options = columns_[index].options;
    const int code = codeIn(field, options);
    if (code < 0)
        return std::nullopt;
    return codeOf(code > 0 && codeOneIsYes_ ? options + 1 - code : code);
}

Error AnswerColumns::error(std::size_t index, std::string_view field, const std::string& file, int line) const
{
    return {"is " + inQuotes(field) + "; expected a whole number from 1 to " + std::to_string(columns_[index].options) +
                ", or nothing",
            file, line, columns_[index].name};
}

Result<Done> AnswerColumns::read(const CsvTable& head, const CsvTable::Row& row, std::vector<Code>& codes) const
{
    codes.clear();
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const std::string& field = row.fields[columns_[i].place];
        const auto answer = code(i, field);
        if (!answer)
            return error(i, field, head.file, row.line);
        codes.push_back(*answer);
    }
    return Done{};
}

Result<std::vector<std::vector<Code>>> readAnswers(const CsvTable& table, const Instrument& instrument,
                                                   const AnswersLayout& layout)
{
    const auto columns = AnswerColumns::find(table, instrument, layout);
    if (!columns)
        return columns.error();
    std::vector<std::vector<Code>> sheets(table.rows.size());
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (auto read = columns->read(table, table.rows[i], sheets[i]); !read)
            return read.error();
    return sheets;
}

}
