#include "analysis/formats/csv.h"

#include "analysis/interval.h"

#include <charconv>

namespace analysis {
namespace {

constexpr const char* header =
    "wave,area,name,level,group,measure,status,n,k,share,low,high,mean,mean_low,mean_high,rule,invented\n";

std::string decimal(double value, int places)
{
    char text[40];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, places).ptr;
    return {text, end};
}

/// Quoted where needed; a leading = + - @ (or tab, carriage return) would be run as a formula by spreadsheets.
std::string textCell(const std::string& text)
{
    const bool isFormula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    std::string harmless = (isFormula ? "'" : "") + text;
    if (harmless.find_first_of(",\"\r\n") == std::string::npos)
        return harmless;
    std::string quoted = "\"";
    for (const char c : harmless)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string countCell(PrintedCount count)
{
    const auto* value = std::get_if<Rounded>(&count);
    return value ? std::to_string(value->value) : "<5";
}

/// What a measure counts, e.g. "total>=3" or "rivm-2016:social>=2".
std::string ruleOf(const Facts& facts, Measure measure)
{
    const std::string from = ">=" + std::to_string(facts.cuts.atLeast[place(measure)]);
    if (measure == Measure::lonely || measure == Measure::strong)
        return "total" + from;
    return facts.subscaleRule + ":" + nameOf(measure) + from;
}

/// What a category of a module counts, e.g. "isolation<=7".
std::string ruleOf(const ModuleHead& head, std::size_t option)
{
    if (head.counting != Counting::categories)
        return {};
    const Range points = head.points[option];
    return head.id + (points.lowest > 0 ? ">=" + std::to_string(points.lowest) : "") +
           "<=" + std::to_string(points.highest);
}

/// n to mean_high of a row about a share.
std::string shareCells(const Facts& facts, Rounded n, PrintedCount count)
{
    const Share share = shareOf(facts, n, count);
    return std::to_string(n.value) + "," + countCell(count) + "," + (share.value ? decimal(*share.value, 4) : "") +
           "," + decimal(share.range.low, 4) + "," + decimal(share.range.high, 4) + ",,,";
}

/// n to mean_high of a row about a mean; only n where there is none.
std::string meanCells(Rounded printed, const std::optional<Mean>& mean)
{
    const std::string n = std::to_string(printed.value);
    if (!mean)
        return n + ",,,,,,,";
    return n + ",,,,," + decimal(mean->value, 3) + "," + decimal(mean->range.low, 3) + "," +
           decimal(mean->range.high, 3);
}

/// n to mean_high of a row with a count only, as one score of a distribution.
std::string countCells(Count n, PrintedCount count) { return std::to_string(n) + "," + countCell(count) + ",,,,,,"; }

class Rows {
public:
    explicit Rows(const ReleasedTable& table) : table_(&table) {}

    std::string of(const ReleasedTable::Row& row) const
    {
        const Facts& facts = table_->facts();
        const Bundle* bundle = shown(row);
        std::string lines;
        for (const Measure measure : everyMeasure)
            lines += line(row, nameOf(measure), bundle ? shareCells(facts, bundle->n, bundle->count(measure)) : "",
                          ruleOf(facts, measure));
        for (const Score score : everyScore)
            lines += line(row, nameOf(score), bundle ? meanCells(bundle->n, meanOf(*table_, *bundle, score)) : "", "");
        if (bundle && &row == &table_->municipality())
            for (const Score score : everyScore)
                for (std::size_t points = 0; points < table_->distribution(score).size(); ++points)
                    lines += line(row, nameOf(score) + "=" + std::to_string(points),
                                  countCells(bundle->n.value, table_->distribution(score)[points]), "");
        return lines;
    }

    std::string of(const ModuleTable& module) const
    {
        std::string lines;
        auto place = table_->rows().begin();   // a module has the same rows in the same order, or some of them
        for (const ModuleTable::Row& row : module.rows) {
            while (place->area != row.area || place->group != row.group)
                ++place;
            lines += module.head.counting == Counting::points ? meanOfModule(module, row, *place)
                                                              : countsOfModule(module.head, row, *place);
        }
        return lines;
    }

    std::string of(const CrossCell& cell) const
    {
        const auto* table = std::get_if<TwoByTwo>(&cell);
        std::string lines;
        for (const std::size_t lonely : {1U, 0U})
            for (const std::size_t isolated : {1U, 0U})
                lines += line(table_->municipality(),
                              std::string("two_by_two=") + (lonely ? "lonely+" : "not_lonely+") +
                                  (isolated ? "isolated" : "not_isolated"),
                              table ? countCells(table->about(), table->counts[lonely][isolated]) : "", "");
        return lines;
    }

private:
    std::string countsOfModule(const ModuleHead& head, const ModuleTable::Row& row,
                               const ReleasedTable::Row& place) const
    {
        const ModuleBundle* bundle = shown(row);
        std::string lines;
        for (std::size_t option = 0; option < head.options.size(); ++option)
            lines += line(place, head.id + "=" + head.options[option],
                          bundle ? shareCells(table_->facts(), bundle->n, bundle->counts[option]) : "",
                          ruleOf(head, option));
        return lines;
    }

    /// The mean, and for everybody in the municipality how many have each score.
    std::string meanOfModule(const ModuleTable& module, const ModuleTable::Row& row,
                             const ReleasedTable::Row& place) const
    {
        const ModuleBundle* bundle = shown(row);
        std::string lines = line(place, module.head.id,
                                 bundle ? meanCells(bundle->n, meanOf(table_->facts(), module, *bundle)) : "", "");
        if (bundle && &place == &table_->municipality())
            for (std::size_t points = 0; points < module.distribution.size(); ++points)
                lines += line(place, module.head.id + "=" + std::to_string(points),
                              countCells(bundle->n.value, module.distribution[points]), "");
        return lines;
    }

    std::string line(const ReleasedTable::Row& row, const std::string& measure, const std::string& numbers,
                     const std::string& rule) const
    {
        const Facts& facts = table_->facts();
        return textCell(facts.wave) + "," + textCell(row.area) + "," + textCell(row.name) + "," +
               scales::nameOf(row.level) + "," + nameOf(row.group) + "," + textCell(measure) + "," +
               (numbers.empty() ? "withheld,,,,,,,," : "shown," + numbers) + "," + textCell(rule) + "," +
               (facts.invented ? "true" : "false") + "\n";
    }

    const ReleasedTable* table_;
};

}

std::string toCsv(const std::vector<ReleasedTable>& waves)
{
    std::string text = header;
    for (const ReleasedTable& table : waves) {
        const Rows rows(table);
        for (const ReleasedTable::Row& row : table.rows())
            text += rows.of(row);
        for (const ModuleTable& module : table.modules())
            text += rows.of(module);
        if (table.twoByTwo())
            text += rows.of(*table.twoByTwo());
    }
    return text;
}

}
