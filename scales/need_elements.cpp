#include "scales/need_elements.h"

#include "scales/cell_text.h"
#include "scales/csv_table.h"
#include "scales/plain_text.h"

#include <algorithm>
#include <span>

namespace scales {
namespace {

constexpr std::size_t longestSource = 300;   // characters
constexpr std::array<const char*, 3> fits = {"none", "supporting", "primary"};
constexpr std::array<const char*, 6> needColumns = {"need", "element", "fit", "source", "label", "label_nl"};

std::string listed(std::span<const char* const> words)
{
    std::string list;
    for (std::size_t i = 0; i < words.size(); ++i)
        list += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + std::string(words[i]);
    return list;
}

std::optional<Error> faultOfHeader(const CsvTable& table)
{
    for (const std::string& name : table.header)
        if (std::ranges::find(needColumns, name) == needColumns.end())
            return Error{"is no column of needs and elements; expected " + listed(needColumns), table.file, 1, name};
    for (const std::string name : needColumns)
        if (table.column(name) < 0)
            return Error{"has no column " + name + "; expected need,element,fit,source,label,label_nl", table.file, 1};
    return std::nullopt;
}

/// The rows of one file, read one after another.
class NeedsReader {
public:
    explicit NeedsReader(CsvTable table) : table_(std::move(table)) {}

    Checked<NeedElements> read()
    {
        Checked<NeedElements> checked;
        for (const CsvTable::Row& row : table_.rows)
            take(row);
        if (table_.rows.empty())
            problems_.push_back({"holds no row; expected a need and an element that answers it", table_.file, 2});
        checked.problems = std::move(problems_);
        if (checked.problems.empty())
            checked.value = std::move(read_);
        return checked;
    }

private:
    const std::string& field(const CsvTable::Row& row, const char* name) const
    {
        return row.fields[static_cast<std::size_t>(table_.column(name))];
    }
    void complain(const CsvTable::Row& row, const char* column, std::string what)
    {
        problems_.push_back(table_.error(row, column, std::move(what)));
    }
    /// The place of a word among those that may stand there; a complaint and 0 for another.
    std::size_t placeOf(const CsvTable::Row& row, const char* column, std::span<const char* const> words)
    {
        const auto found = std::ranges::find(words, field(row, column));
        if (found != words.end())
            return static_cast<std::size_t>(found - words.begin());
        complain(row, column, "is " + inQuotes(field(row, column)) + "; expected " + listed(words));
        return 0;
    }
    void expectLabel(const CsvTable::Row& row, const char* column, const char* label)
    {
        if (field(row, column) != label)
            complain(row, column,
                     "is " + inQuotes(field(row, column)) + "; expected \"" + label + "\", which holds for every row");
    }
    void take(const CsvTable::Row& row)
    {
        const auto before = problems_.size();
        NeedElement link;
        link.need = placeOf(row, "need", needs);
        link.element = placeOf(row, "element", workingElements);
        link.fit = static_cast<Fit>(1 + placeOf(row, "fit", std::span(fits).subspan(1)));
        link.source = meant(field(row, "source"));
        if (link.source.empty())
            complain(row, "source", "is empty; expected who judged so, or where it is written");
        else if (auto fault = faultOfPlainText(link.source, longestSource))
            complain(row, "source", *fault);
        expectLabel(row, "label", judgementLabel);
        expectLabel(row, "label_nl", judgementLabelInDutch);
        if (problems_.size() != before)
            return;
        if (read_.fit(link.need, link.element) != Fit::none)
            complain(row, "element", "stands here twice with this need; expected each pair once");
        else
            read_.links.push_back(std::move(link));
    }

    CsvTable table_;
    NeedElements read_;
    std::vector<Error> problems_;
};

}

std::string nameOf(Fit fit) { return fits[static_cast<std::size_t>(fit)]; }

Fit NeedElements::fit(std::size_t need, std::size_t element) const
{
    const auto found =
        std::ranges::find_if(links, [&](const NeedElement& one) { return one.need == need && one.element == element; });
    return found == links.end() ? Fit::none : found->fit;
}

std::vector<std::string> NeedElements::sources() const
{
    std::vector<std::string> all;
    for (const NeedElement& one : links)
        if (std::ranges::find(all, one.source) == all.end())
            all.push_back(one.source);
    return all;
}

Checked<NeedElements> readNeedElements(std::string_view text, std::string file)
{
    auto table = CsvTable::read(text, std::move(file));
    if (!table)
        return Checked<NeedElements>::failed(table.error());
    if (auto fault = faultOfHeader(*table))
        return Checked<NeedElements>::failed(*fault);
    return NeedsReader(std::move(*table)).read();
}

}
