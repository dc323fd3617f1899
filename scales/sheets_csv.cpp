#include "scales/sheets_csv.h"

#include "scales/csv_table.h"
#include "scales/plain_text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace scales {
namespace {

constexpr const char* homeColumn = "neighbourhood";

std::string_view trimmed(std::string_view field)
{
    const auto first = field.find_first_not_of(" \t");
    return first == std::string_view::npos ? std::string_view()
                                           : field.substr(first, field.find_last_not_of(" \t") - first + 1);
}

class SheetsReader {
public:
    SheetsReader(const Form& form, const SheetsLayout& layout) : form_(form), layout_(layout) {}

    Result<Done> find(const CsvTable& head)
    {
        home_ = head.column(homeColumn);
        for (const Question& question : form_.questions())
            places_.push_back(head.column(columnOf(question)));
        if (std::all_of(places_.begin(), places_.end(), [](int place) { return place < 0; }))
            return Error{"has no column of this survey; expected some like " + columnOf(form_.questions().back()),
                         head.file, 1};
        for (const std::string& column : head.header)
            if (looksLikeQuestion(column) &&
                std::none_of(form_.questions().begin(), form_.questions().end(),
                             [&](const Question& question) { return columnOf(question) == column; }))
                return Error{"is no question of this survey", head.file, 1, column};
        return Done{};
    }

    Result<AnswerSheet> sheet(const CsvTable& head, const CsvTable::Row& row) const
    {
        AnswerSheet sheet = form_.emptySheet();
        bool says = false;
        if (home_ >= 0) {
            const std::string_view field = trimmed(row.fields[static_cast<std::size_t>(home_)]);
            says = !field.empty();
            const auto home = homeOf(field);
            if (!home)
                return head.error(row, homeColumn,
                                  "is no neighbourhood of this survey; expected its code, elsewhere, unknown, declined "
                                  "or nothing");
            sheet.putHome(*home);
        }
        for (std::size_t i = 0; i < places_.size(); ++i) {
            if (places_[i] < 0)
                continue;
            const std::string_view field = trimmed(row.fields[static_cast<std::size_t>(places_[i])]);
            const auto answer = answerOf(form_.questions()[i], field);
            if (!answer)
                return head.error(row, columnOf(form_.questions()[i]),
                                  inQuotes(field) + " is no answer; expected " + expected(form_.questions()[i]));
            sheet.put(i, *answer);
            says = says || !field.empty();
        }
        if (!says)
            return head.error(row, "", "holds no answer at all; take the row out when there is no form for it");
        return sheet;
    }

private:
    bool isItem(const Question& question) const { return question.instrument == &form_.scale(); }

    std::string columnOf(const Question& question) const
    {
        if (!isItem(question) || layout_.items.empty())
            return question.id();
        std::string name = layout_.items;
        const auto mark = name.find('%');
        return mark == std::string::npos ? name : name.replace(mark, 1, std::to_string(question.item->number));
    }

    bool looksLikeQuestion(const std::string& column) const
    {
        return std::any_of(form_.survey().modules.begin(), form_.survey().modules.end(),
                           [&](const Module& module) { return column.starts_with(module.instrument + "."); });
    }

    std::optional<Home> homeOf(std::string_view field) const
    {
        if (field.empty())
            return Home::skipped();
        if (field == "declined")
            return Home::declined();
        if (field == "elsewhere")
            return Home::elsewhere();
        if (field == "unknown")
            return Home::unknown();
        const auto& all = form_.neighbourhoods();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Area& area) { return area.code == field; });
        if (found == all.end())
            return std::nullopt;
        return Home::neighbourhood(static_cast<std::size_t>(found - all.begin()));
    }

    std::optional<Answer> answerOf(const Question& question, std::string_view field) const
    {
        const AnswerFormat& format = *question.format;
        const bool tick = question.tick >= 0;
        if (field == "declined")
            return Answer::declined();
        if (field.empty())
            return tick ? Answer::chosen(codeOf(2)) : Answer::skipped();
        if (tick)
            return field == "x" || field == "X" || field == "1" ? std::optional(Answer::chosen(codeOf(1)))
                   : field == "0" || field == "2"               ? std::optional(Answer::chosen(codeOf(2)))
                                                                : std::nullopt;
        int code = 0;
        const auto [end, fault] = std::from_chars(field.data(), field.data() + field.size(), code);
        if (fault == std::errc() && end == field.data() + field.size() && format.holds(code))
            return Answer::chosen(codeOf(isItem(question) && layout_.codeOneIsYes ? format.points() + 1 - code : code));
        for (int option = 1; option <= format.points(); ++option)
            if (format.options[static_cast<std::size_t>(option) - 1] == field)
                return Answer::chosen(codeOf(option));
        return std::nullopt;
    }

    static std::string expected(const Question& question)
    {
        if (question.tick >= 0)
            return "1 or x for a tick, 0 or nothing for none, or declined";
        return "1 to " + std::to_string(question.format->points()) + ", an option's name, declined or nothing";
    }

    const Form& form_;
    const SheetsLayout& layout_;
    int home_ = -1;
    std::vector<int> places_;   ///< by question; -1 when it has no column
};

}

Result<std::vector<AnswerSheet>> readSheetsCsv(std::string_view text, const std::string& file, const Form& form,
                                               const SheetsLayout& layout)
{
    const auto table = CsvTable::read(text, file);
    if (!table)
        return table.error();
    SheetsReader reader(form, layout);
    if (auto found = reader.find(*table); !found)
        return found.error();
    std::vector<AnswerSheet> sheets;
    for (const CsvTable::Row& row : table->rows) {
        auto sheet = reader.sheet(*table, row);
        if (!sheet)
            return sheet.error();
        sheets.push_back(std::move(*sheet));
    }
    if (sheets.empty())
        return Error{"has no row below its header; expected one a form", file, 1};
    return sheets;
}

}
