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

/// n to mean_high of a row about a share.
std::string shareCells(const Facts& facts, const Bundle& bundle, Measure measure)
{
    const Share share = shareOf(facts, bundle, measure);
    return std::to_string(bundle.n.value) + "," + countCell(bundle.count(measure)) + "," +
           (share.value ? decimal(*share.value, 4) : "") + "," + decimal(share.range.low, 4) + "," +
           decimal(share.range.high, 4) + ",,,";
}

/// n to mean_high of a row about a mean; only n where there is none.
std::string meanCells(const ReleasedTable& table, const Bundle& bundle, Score score)
{
    const auto mean = meanOf(table, bundle, score);
    const std::string n = std::to_string(bundle.n.value);
    if (!mean)
        return n + ",,,,,,,";
    return n + ",,,,," + decimal(mean->value, 3) + "," + decimal(mean->range.low, 3) + "," +
           decimal(mean->range.high, 3);
}

/// n to mean_high of a row about one score of the distribution.
std::string distributionCells(const Bundle& bundle, PrintedCount count)
{
    return std::to_string(bundle.n.value) + "," + countCell(count) + ",,,,,,";
}

class Rows {
public:
    explicit Rows(const ReleasedTable& table) : table_(&table) {}

    std::string of(const ReleasedTable::Row& row) const
    {
        const Facts& facts = table_->facts();
        const Bundle* bundle = shown(row);
        std::string lines;
        for (const Measure measure : everyMeasure)
            lines +=
                line(row, nameOf(measure), bundle ? shareCells(facts, *bundle, measure) : "", ruleOf(facts, measure));
        for (const Score score : everyScore)
            lines += line(row, nameOf(score), bundle ? meanCells(*table_, *bundle, score) : "", "");
        if (bundle && &row == &table_->municipality())
            for (const Score score : everyScore)
                for (std::size_t points = 0; points < table_->distribution(score).size(); ++points)
                    lines += line(row, nameOf(score) + "=" + std::to_string(points),
                                  distributionCells(*bundle, table_->distribution(score)[points]), "");
        return lines;
    }

private:
    std::string line(const ReleasedTable::Row& row, const std::string& measure, const std::string& numbers,
                     const std::string& rule) const
    {
        const Facts& facts = table_->facts();
        return textCell(facts.wave) + "," + textCell(row.area) + "," + textCell(row.name) + "," +
               scales::nameOf(row.level) + "," + nameOf(row.group) + "," + measure + "," +
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
    }
    return text;
}

}
