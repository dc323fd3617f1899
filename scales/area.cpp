#include "scales/area.h"

#include "scales/answer_sheet.h"
#include "scales/csv_table.h"
#include "scales/plain_text.h"

#include <algorithm>
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

const Area* find(const std::vector<Area>& areas, const std::string& code)
{
    const auto found = std::find_if(areas.begin(), areas.end(), [&](const Area& one) { return one.code == code; });
    return found == areas.end() ? nullptr : &*found;
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
        if (find(areas, area.code))
            refuse("code", "stands here twice; expected each code once");
        if (const auto level = levelNamed(row.fields[2]))
            area.level = *level;
        else
            refuse("level", "is \"" + row.fields[2] + "\"; expected municipality, district or neighbourhood");

        const Area* parent = find(areas, area.parent);
        if (area.level == AreaLevel::municipality ? !area.parent.empty() : !parent)
            refuse("parent", area.level == AreaLevel::municipality
                                 ? "is given for the municipality; expected it empty"
                                 : "is \"" + area.parent + "\"; expected the code of an area on an earlier line");
        else if (parent && parent->level >= area.level)
            refuse("parent", "is not a larger area than " + area.code);
        areas.push_back(std::move(area));
    }
    const auto count = [&](AreaLevel level) {
        return std::count_if(areas.begin(), areas.end(), [&](const Area& one) { return one.level == level; });
    };
    if (count(AreaLevel::municipality) != 1)
        checked.problems.push_back({"has " + std::to_string(count(AreaLevel::municipality)) +
                                        " municipalities; expected exactly one",
                                    table->file, 1});
    if (count(AreaLevel::neighbourhood) < 1 || areas.size() > Home::mostAreas)
        checked.problems.push_back({"needs at least one neighbourhood", table->file, 1});
    if (checked.problems.empty())
        checked.value = std::move(areas);
    return checked;
}

}
