#include "scales/coverage.h"

#include <algorithm>
#include <functional>
#include <span>

namespace scales {
namespace {

void put(CoverageColumn& column, const Initiative& one, std::size_t place)
{
    for (std::size_t element = 0; element < column.cells.size(); ++element)
        if (one.elements[element] == Presence::core)
            column.cells[element].core.push_back(place);
        else if (one.elements[element] == Presence::partly)
            column.cells[element].partly.push_back(place);
}

CoverageColumn columnOf(const std::vector<Initiative>& initiatives, std::string id,
                        const std::function<bool(const Initiative&)>& belongs)
{
    CoverageColumn column{std::move(id)};
    for (std::size_t i = 0; i < initiatives.size(); ++i)
        if (belongs(initiatives[i]))
            put(column, initiatives[i], i);
    return column;
}

bool holds(const std::vector<std::string>& ids, const std::string& id)
{
    return std::ranges::find(ids, id) != ids.end();
}

/// An area and those around it, from the inside out.
std::vector<std::string> around(const Area& area, const std::vector<Area>& areas)
{
    std::vector<std::string> codes = {area.code};
    for (std::string parent = area.parent; !parent.empty() && !holds(codes, parent);) {
        codes.push_back(parent);
        const auto found = std::ranges::find(areas, parent, &Area::code);
        parent = found == areas.end() ? std::string() : found->parent;
    }
    return codes;
}

/// Columns of `ids`, and one of those that name none of them.
std::vector<CoverageColumn> coverageOf(const std::vector<Initiative>& initiatives, std::span<const char* const> ids,
                                       std::vector<std::string> Initiative::*named)
{
    std::vector<CoverageColumn> columns;
    for (const std::string id : ids)
        columns.push_back(columnOf(initiatives, id, [&](const Initiative& one) { return holds(one.*named, id); }));
    const auto isUntold = [&](const Initiative& one) {
        return std::ranges::none_of(ids, [&](const char* id) { return holds(one.*named, id); });
    };
    if (std::ranges::any_of(initiatives, isUntold))
        columns.push_back(columnOf(initiatives, {}, isUntold));
    return columns;
}

}

std::vector<CoverageColumn> coverageOfPlaces(const std::vector<Initiative>& initiatives, const std::vector<Area>& areas)
{
    std::vector<CoverageColumn> columns;
    for (const AreaLevel level : {AreaLevel::neighbourhood, AreaLevel::district, AreaLevel::municipality}) {
        for (const Area& area : areas) {
            if (area.level != level || !area.validTo.empty())
                continue;
            const auto codes = around(area, areas);
            columns.push_back(columnOf(initiatives, area.code, [&](const Initiative& one) {
                return one.areas.empty() ||
                       std::ranges::any_of(codes, [&](const std::string& code) { return holds(one.areas, code); });
            }));
        }
        if (!columns.empty())
            break;
    }
    return columns;
}

std::vector<CoverageColumn> coverageOfGroups(const std::vector<Initiative>& initiatives)
{
    return coverageOf(initiatives, initiativeGroups, &Initiative::groups);
}

std::vector<CoverageColumn> coverageOfNeeds(const std::vector<Initiative>& initiatives)
{
    return coverageOf(initiatives, std::span(initiativeNeeds).first(initiativeNeeds.size() - 1),
                      &Initiative::dimensions);
}

}
