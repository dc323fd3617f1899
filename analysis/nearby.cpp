#include "analysis/nearby.h"

#include <algorithm>
#include <set>

namespace analysis {
namespace {

/// Every figure shown of an area leaves room for 4 people; six areas leave room for twice as many as a count must be
/// uncertain by (Bounds::narrowestN).
constexpr std::size_t enough = 6;

void addWithParts(const People& people, std::size_t area, std::set<std::size_t>& areas)
{
    areas.insert(area);
    const auto& parts = people.partsOf(area);
    for (std::size_t place = 0; place < std::min(enough, parts.size()); ++place)
        addWithParts(people, parts[place], areas);
}

}

std::vector<std::size_t> nearby(const People& people, std::size_t area)
{
    std::set<std::size_t> areas;
    addWithParts(people, area, areas);
    if (const auto whole = people.wholeOf(area)) {
        const auto& beside = people.partsOf(*whole);
        const auto here = static_cast<std::size_t>(std::find(beside.begin(), beside.end(), area) - beside.begin());
        for (std::size_t step = 1; step <= std::min(enough, beside.size() - 1); ++step)
            addWithParts(people, beside[(here + step) % beside.size()], areas);
    }
    for (auto whole = people.wholeOf(area); whole; whole = people.wholeOf(*whole))
        areas.insert(*whole);
    std::vector<std::size_t> groups;
    for (std::size_t group = 0; group < people.groups(); ++group)
        if (areas.contains(people.area(group)))
            groups.push_back(group);
    return groups;
}

}
