#include "scales/area.h"

#include "scales/answer_sheet.h"
#include "scales/csv_table.h"
#include "scales/dates.h"
#include "scales/plain_text.h"

#include <algorithm>
#include <map>
#include <optional>

namespace scales {
namespace {

constexpr std::size_t longestName = 80;   ///< characters; longer ones do not fit a kiosk row at the largest text

std::optional<AreaLevel> levelNamed(const std::string& name)
{
    for (const AreaLevel level : {AreaLevel::municipality, AreaLevel::district, AreaLevel::neighbourhood})
        if (nameOf(level) == name)
            return level;
    return std::nullopt;
}

}

std::string nameOf(AreaLevel level)
{
    switch (level) {
    case AreaLevel::municipality: return "municipality";
    case AreaLevel::district: return "district";
    case AreaLevel::neighbourhood: return "neighbourhood";
    }
    return {};
}

Checked<std::vector<Area>> readAreas(std::string_view text, std::string file)
{
    auto table = CsvTable::read(text, std::move(file));
    if (!table)
        return Checked<std::vector<Area>>::failed(table.error());
    const std::vector<std::string> columns = {"code", "name", "level", "parent", "valid_from", "valid_to"};
    if (table->header != columns)
        return Checked<std::vector<Area>>::failed(
            {"has another header; expected code,name,level,parent,valid_from,valid_to", table->file, 1});

    Checked<std::vector<Area>> checked;
    std::vector<Area> areas;
    std::map<std::string, AreaLevel> levels;   ///< of the areas so far, by code
    for (const auto& row : table->rows) {
        Area area{row.fields[0], row.fields[1], AreaLevel::neighbourhood, row.fields[3], row.fields[4], row.fields[5]};
        const auto refuse = [&](const char* column, std::string what) {
            checked.problems.push_back(table->error(row, column, std::move(what)));
        };
        for (const std::size_t i : {0u, 1u})
            if (row.fields[i].empty())
                refuse(columns[i].c_str(), "is empty; expected a text");
            else if (const auto fault = faultOfPlainText(row.fields[i], longestName))
                refuse(columns[i].c_str(), *fault);
        for (const std::size_t i : {4u, 5u})
            if (!row.fields[i].empty() && !isYear(row.fields[i]) && !isDay(row.fields[i]))
                refuse(columns[i].c_str(),
                       "is " + inQuotes(row.fields[i]) + "; expected a year, a date such as 2025-01-31, or nothing");
        if (levels.contains(area.code))
            refuse("code", "stands here twice; expected each code once");
        if (const auto level = levelNamed(row.fields[2]))
            area.level = *level;
        else
            refuse("level", "is " + inQuotes(row.fields[2]) + "; expected municipality, district or neighbourhood");

        const auto parent = levels.find(area.parent);
        if (area.level == AreaLevel::municipality) {
            if (!area.parent.empty())
                refuse("parent", "is given for the municipality; expected it empty");
        } else if (parent == levels.end())
            refuse("parent", "is " + inQuotes(area.parent) + "; expected the code of an area on an earlier line");
        else if (parent->second >= area.level)
            refuse("parent", "is " + inQuotes(area.parent) + ", which is not a larger kind of area");
        levels.emplace(area.code, area.level);
        areas.push_back(std::move(area));
    }
    const auto count = [&](AreaLevel level) {
        return std::count_if(areas.begin(), areas.end(), [&](const Area& one) { return one.level == level; });
    };
    if (count(AreaLevel::municipality) != 1)
        checked.problems.push_back(
            {"has " + std::to_string(count(AreaLevel::municipality)) + " municipalities; expected exactly one",
             table->file, 1});
    if (count(AreaLevel::neighbourhood) < 1)
        checked.problems.push_back({"has no neighbourhood; expected at least one", table->file, 1});
    if (areas.size() > Home::mostAreas)
        checked.problems.push_back(
            {"has " + std::to_string(areas.size()) + " areas; expected at most " + std::to_string(Home::mostAreas),
             table->file, 1});
    if (checked.problems.empty())
        checked.value = std::move(areas);
    return checked;
}

}
