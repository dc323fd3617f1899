#include "analysis/residents.h"

#include "analysis/bounds.h"

#include <charconv>
#include <map>
#include <string>

namespace analysis {
namespace {

using ByGroup = std::map<Group, Count>;

/// "0-17": nobody of them is asked. An age that is no number is not one either.
bool isAsked(const std::string& ages)
{
    constexpr int youngest = 18;
    int from = 0;
    return std::from_chars(ages.data(), ages.data() + ages.size(), from).ec == std::errc() && from >= youngest;
}

/// By age band and by gender, and of all ages that are asked. Where ages are not told, everybody may be old enough.
std::map<std::string, ByGroup> groupsOf(const scales::Population& population)
{
    std::map<std::string, ByGroup> areas;
    for (const auto& [key, count] : population.groups) {
        const auto& [area, question, option] = key;
        const bool isAge = question == "background.age";
        const auto group = isAge                             ? ageBandOf(option)
                           : question == "background.gender" ? genderOf(option)
                                                             : std::nullopt;
        if (!group || (isAge && !isAsked(option)))
            continue;
        ByGroup& residents = areas[area];
        residents[*group] += count;
        if (isAge) {
            residents[isUnder65(*group) ? Group::under65 : Group::over65] += count;
            residents[Group::all] += count;
        }
    }
    for (const auto& [area, people] : population.people)
        areas[area].try_emplace(Group::all, people);
    return areas;
}

}

std::vector<Count> residentsOf(const scales::Population& population, const scales::Form& form, const Plan& plan)
{
    const auto areas = groupsOf(population);
    if (areas.empty())
        return {};
    std::vector<Count> residents;
    for (const Plan::Cell& cell : plan.cells()) {
        residents.push_back(Bounds::unlimited);
        const auto area = areas.find(form.areas()[cell.area].code);
        if (area == areas.end())
            continue;
        if (const auto group = area->second.find(cell.group); group != area->second.end())
            residents.back() = group->second;
    }
    return residents;
}

}
