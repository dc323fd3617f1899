#include "analysis/formats/csv.h"

#include "analysis/formats/decimal.h"
#include "analysis/formats/figure.h"
#include "scales/cell_text.h"

#include <algorithm>

namespace analysis {
namespace {

class Line {
public:
    explicit Line(CsvProfile profile) : isExcel_(profile == CsvProfile::excel) {}

    void text(const std::string& words)
    {
        const std::string cell = scales::harmless(words);
        if (cell.find_first_of(isExcel_ ? ";\"\r\n" : ",\"\r\n") == std::string::npos)
            return put(cell);
        std::string quoted = "\"";
        for (const char c : cell)
            quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
        put(quoted + "\"");
    }
    void number(Count value) { put(std::to_string(value)); }
    void number(double value, int places)
    {
        std::string digits = decimal(value, places);
        if (isExcel_)
            std::replace(digits.begin(), digits.end(), '.', ',');
        put(digits);
    }
    void empty(int cells)
    {
        while (cells-- > 0)
            put("");
    }
    std::string ended()
    {
        line_ += '\n';
        return std::move(line_);
    }

private:
    void put(const std::string& cell)
    {
        if (!isFirst_)
            line_ += isExcel_ ? ';' : ',';
        isFirst_ = false;
        line_ += cell;
    }

    bool isExcel_;
    bool isFirst_ = true;
    std::string line_;
};

/// k, or "<5": a spreadsheet shows it as it is printed everywhere.
void putCount(Line& line, PrintedCount count)
{
    if (const auto* value = std::get_if<Rounded>(&count))
        line.number(value->value);
    else
        line.text("<5");
}

/// n to mean_high.
void putNumbers(Line& line, const Figure& figure)
{
    if (figure.status != Status::shown)
        return line.empty(8);
    line.number(figure.n);
    if (figure.kind == FigureKind::mean) {
        line.empty(4);
        line.number(figure.mean.value, meanDecimals);
        line.number(figure.mean.range.low, meanDecimals);
        line.number(figure.mean.range.high, meanDecimals);
        return;
    }
    putCount(line, figure.k);
    if (figure.kind == FigureKind::count)
        return line.empty(6);
    if (figure.share)
        line.number(*figure.share, shareDecimals);
    else
        line.empty(1);
    line.number(figure.range.low, shareDecimals);
    line.number(figure.range.high, shareDecimals);
    line.empty(3);
}

std::string lineOf(const Facts& facts, const Figure& figure, CsvProfile profile)
{
    Line line(profile);
    line.text(facts.wave);
    line.text(figure.place->area);
    line.text(figure.place->name);
    line.text(scales::nameOf(figure.place->level));
    line.text(nameOf(figure.place->group));
    line.text(figure.measure);
    line.text(nameOf(figure.status));
    putNumbers(line, figure);
    line.text(figure.rule);
    line.text(facts.invented ? "true" : "false");
    return line.ended();
}

}

std::string toCsv(const std::vector<ReleasedTable>& waves, CsvProfile profile)
{
    Line head(profile);
    for (const char* column : csvColumns)
        head.text(column);
    std::string text = (profile == CsvProfile::excel ? "\xEF\xBB\xBF" : "") + head.ended();
    const auto all = figuresOf(waves);
    for (std::size_t wave = 0; wave < waves.size(); ++wave)
        for (const Figure& figure : all[wave])
            text += lineOf(waves[wave].facts(), figure, profile);
    return text;
}

}
