#include "scales/sheet_lines.h"

#include "scales/csv_table.h"
#include "scales/plain_text.h"

#include <algorithm>
#include <optional>

namespace scales {
namespace {

constexpr std::size_t mostDigits = 3;      // of an item number
constexpr std::size_t mostOddLines = 20;   // with more of them the file is something else, and nobody reads on

/// The blank that `text` begins or ends with, in bytes. U+00A0 is what word processors put after a number.
std::size_t blankBefore(std::string_view text)
{
    return text.starts_with(' ') || text.starts_with('\t') ? 1 : text.starts_with("\xC2\xA0") ? 2 : 0;
}
std::size_t blankAfter(std::string_view text)
{
    return text.ends_with(' ') || text.ends_with('\t') ? 1 : text.ends_with("\xC2\xA0") ? 2 : 0;
}

std::string_view trimmed(std::string_view text)
{
    while (const std::size_t blank = blankBefore(text))
        text.remove_prefix(blank);
    while (const std::size_t blank = blankAfter(text))
        text.remove_suffix(blank);
    return text;
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() <= mostDigits && text.find_first_not_of("0123456789") == std::string_view::npos;
}

SheetLine itemLine(int line, std::string_view number, std::string_view words)
{
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size() - 1));
    return {line, SheetLine::Of::item, std::string(number), std::string(trimmed(words))};
}

/// `3. sentence`, `3) sentence`, `3: sentence` or `3<TAB>sentence`. Without the blank, "3.5 km" would be item 3.
std::optional<SheetLine> itemFrom(int line, std::string_view text)
{
    const std::string_view number = text.substr(0, text.find_first_not_of("0123456789"));
    std::string_view rest = text.substr(number.size());
    if (!isNumber(number) || rest.empty())
        return std::nullopt;
    const bool marked = rest.front() == '.' || rest.front() == ')' || rest.front() == ':';
    if (marked)
        rest.remove_prefix(1);
    if (marked ? !rest.empty() && blankBefore(rest) == 0 : rest.front() != '\t')
        return std::nullopt;
    return itemLine(line, number, rest);
}

/// `answer yes: words`, `introduction: words` or `name: words`.
std::optional<SheetLine> titledFrom(int line, std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    std::string_view title = trimmed(text.substr(0, colon));
    const std::string words(trimmed(text.substr(colon + 1)));
    if (title == "introduction")
        return SheetLine{line, SheetLine::Of::introduction, {}, words};
    if (title == "name")
        return SheetLine{line, SheetLine::Of::name, {}, words};
    constexpr std::string_view answer = "answer";
    if (!title.starts_with(answer) || blankBefore(title.substr(answer.size())) == 0)
        return std::nullopt;
    return SheetLine{line, SheetLine::Of::answer, std::string(trimmed(title.substr(answer.size()))), words};
}

Result<std::vector<SheetLine>> readPlain(std::string_view text, const std::string& file, std::vector<Error>& problems)
{
    std::vector<SheetLine> lines;
    std::size_t odd = 0;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        line = trimmed(line);
        if (line.empty() || line.starts_with('#'))
            continue;
        auto read = itemFrom(number, line);
        if (!read)
            read = titledFrom(number, line);
        if (read) {
            lines.push_back(std::move(*read));
            continue;
        }
        if (++odd > mostOddLines)
            return Error{"and what follows is not read; expected a wording sheet", file, number};
        problems.push_back(
            {"is " + inQuotes(line) +
                 "; expected on one line \"3. sentence\", \"answer yes: words\", \"introduction: words\", "
                 "\"name: words\" or # and a comment",
             file, number});
    }
    return lines;
}

std::optional<SheetLine> lineFrom(const CsvTable::Row& row, std::string_view item, std::string_view sentence)
{
    const std::string words(trimmed(sentence));
    constexpr std::string_view answer = "answer.";
    if (isNumber(item))
        return itemLine(row.line, item, words);
    if (item.starts_with(answer))
        return SheetLine{row.line, SheetLine::Of::answer, std::string(item.substr(answer.size())), words};
    if (item == "introduction")
        return SheetLine{row.line, SheetLine::Of::introduction, {}, words};
    if (item == "name")
        return SheetLine{row.line, SheetLine::Of::name, {}, words};
    return std::nullopt;
}

Result<std::vector<SheetLine>> readTable(std::string_view text, const std::string& file, std::vector<Error>& problems)
{
    std::vector<SheetLine> lines;
    const auto table = CsvTable::read(text, file);
    if (!table)
        return table.error();
    const int items = table->column("item");
    const int sentences = table->column("sentence");
    if (items < 0 || sentences < 0 || table->header.size() != 2)
        return Error{"has other columns; expected item and sentence", file, 1};
    for (const CsvTable::Row& row : table->rows) {
        const std::string_view item = trimmed(row.fields.at(static_cast<std::size_t>(items)));
        const std::string_view sentence = row.fields.at(static_cast<std::size_t>(sentences));
        if (auto line = lineFrom(row, item, sentence))
            lines.push_back(std::move(*line));
        else if (!item.empty() || !trimmed(sentence).empty())   // spreadsheets leave rows of separators behind
            problems.push_back(
                {"is " + inQuotes(item) + "; expected an item number, answer. and its option, introduction or name",
                 file, row.line, "item"});
    }
    return lines;
}

bool isTable(std::string_view text)
{
    std::string first(text.substr(0, text.find('\n')));
    std::erase_if(first, [](char c) { return c == '"' || c == ' '; });
    return first.starts_with("item,") || first.starts_with("item;");
}

}

std::string SheetLine::title() const
{
    switch (of) {
    case Of::item: return "item " + key;
    case Of::answer: return "answer " + key;
    case Of::introduction: return "introduction";
    case Of::name: break;
    }
    return "name";
}

Result<std::vector<SheetLine>> readSheetLines(std::string_view text, const std::string& file,
                                              std::vector<Error>& problems)
{
    if (text.size() > largestSheet)
        return Error{"is larger than 1 MiB; expected a wording sheet", file};
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
        const std::string_view before = text.substr(0, nul);
        return Error{"holds a byte 0; expected plain text, saved as UTF-8", file,
                     1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'))};
    }
    return isTable(text) ? readTable(text, file, problems) : readPlain(text, file, problems);
}

}
