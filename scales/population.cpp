#include "scales/population.h"

#include "scales/csv_table.h"
#include "scales/dates.h"
#include "scales/plain_text.h"

#include <charconv>
#include <set>

namespace scales {
namespace {

constexpr std::int64_t mostPeople = 100'000'000;

std::optional<std::int64_t> wholeNumber(const std::string& text)
{
    std::int64_t number = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    if (text.empty() || read.ec != std::errc{} || read.ptr != end || number < 0 || number > mostPeople)
        return std::nullopt;
    return number;
}

std::string notANumber(const std::string& text)
{
    return "is " + inQuotes(text) + "; expected a whole number from 0 to " + std::to_string(mostPeople);
}

/// One line an area.
void readTotals(const CsvTable& table, Checked<Population>& checked, Population& population)
{
    for (const auto& row : table.rows) {
        const std::string& code = row.fields[0];
        if (population.people.contains(code))
            checked.problems.push_back(table.error(row, "code", "stands here twice; expected each code once"));
        for (std::size_t column = 1; column < row.fields.size(); ++column) {
            if (row.fields[column].empty())
                continue;
            const auto number = wholeNumber(row.fields[column]);
            if (!number)
                checked.problems.push_back(table.error(row, table.header[column], notANumber(row.fields[column])));
            else if (column == 1)
                population.people[code] = *number;
            else
                population.rarest[{code, table.header[column]}] = *number;
        }
    }
}

/// One line an area, year, age band and gender.
void readBands(const CsvTable& table, Checked<Population>& checked, Population& population)
{
    std::map<std::string, std::string> latest;   ///< year by area
    for (const auto& row : table.rows) {
        if (!isYear(row.fields[1]))
            checked.problems.push_back(table.error(row, "year", "is " + inQuotes(row.fields[1]) + "; expected a year"));
        latest[row.fields[0]] = std::max(latest[row.fields[0]], row.fields[1]);
    }
    std::set<std::tuple<std::string, std::string, std::string>> seen;
    for (const auto& row : table.rows) {
        const std::string& code = row.fields[0];
        if (row.fields[1] != latest[code])
            continue;
        const auto number = wholeNumber(row.fields[4]);
        if (!number) {
            checked.problems.push_back(table.error(row, "count", notANumber(row.fields[4])));
            continue;
        }
        if (!seen.insert({code, row.fields[2], row.fields[3]}).second) {
            checked.problems.push_back(table.error(row, "area", "has this age band and gender twice"));
            continue;
        }
        population.people[code] += *number;
        population.groups[{code, "background.age", row.fields[2]}] += *number;
        population.groups[{code, "background.gender", row.fields[3]}] += *number;
    }
}

}

std::optional<std::int64_t> Population::peopleIn(const std::string& area) const
{
    const auto found = people.find(area);
    return found == people.end() ? std::nullopt : std::optional(found->second);
}

Checked<Population> readPopulation(std::string_view text, std::string file)
{
    auto table = CsvTable::read(text, std::move(file));
    if (!table)
        return Checked<Population>::failed(table.error());
    Checked<Population> checked;
    Population population;
    const auto& header = table->header;
    if (header.size() >= 2 && header[0] == "code" && header[1] == "population")
        readTotals(*table, checked, population);
    else if (header == std::vector<std::string>{"area", "year", "age_band", "gender", "count"})
        readBands(*table, checked, population);
    else
        return Checked<Population>::failed(
            {"has another header; expected code,population and more columns, or area,year,age_band,gender,count",
             table->file, 1});
    if (checked.problems.empty())
        checked.value = std::move(population);
    return checked;
}

}
