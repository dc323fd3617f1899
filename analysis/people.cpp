#include "analysis/people.h"

#include <algorithm>

namespace analysis {

/// The people of a cell who are in no part of its area.
struct People::Nowhere {
    std::size_t cell = 0;   ///< of the plan
    std::size_t group = 0;
    std::size_t areaParts = 0;   ///< how many parts the area has in this cell's sum
};

People::People(const Plan& plan)
{
    readAreas(plan);
    std::vector<Nowhere> nowhere;
    for (const Plan::Sum& sum : plan.sums()) {
        Whole whole{sum.whole, sum.parts};
        if (sum.hasRest) {
            whole.parts.push_back(addGroup(area(sum.whole)));
            if (sum.split == Plan::Split::area)
                nowhere.push_back({sum.whole, whole.parts.back(), sum.parts.size()});
        }
        rests_.push_back(sum.hasRest ? std::optional(whole.parts.back()) : std::nullopt);
        wholes_.push_back(std::move(whole));
    }
    for (const Plan::Sum& sum : plan.sums())
        if (sum.split != Plan::Split::area)
            addWithin(sum, nowhere);
}

std::size_t People::addGroup(std::size_t area)
{
    areas_.push_back(area);
    return areas_.size() - 1;
}

void People::readAreas(const Plan& plan)
{
    std::size_t areas = 0;
    for (const Plan::Cell& cell : plan.cells()) {
        areas_.push_back(cell.area);
        areas = std::max(areas, cell.area + 1);
    }
    parts_.resize(areas);
    whole_.resize(areas);
    for (const Plan::Sum& sum : plan.sums())
        if (sum.split == Plan::Split::area && plan.cells()[sum.whole].group == Group::all)
            for (const std::size_t part : sum.parts) {
                parts_[area(sum.whole)].push_back(area(part));
                whole_[area(part)] = area(sum.whole);
            }
}

/// Whoever is in no part of an area has an age and a household, too: the same sum once more, among them. Left out where
/// some parts of the area have no such cells, because there the rest is more than those without a neighbourhood.
void People::addWithin(const Plan::Sum& sum, const std::vector<Nowhere>& nowhere)
{
    const auto of = [&](std::size_t cell) {
        return std::find_if(nowhere.begin(), nowhere.end(), [&](const Nowhere& one) { return one.cell == cell; });
    };
    const auto whole = of(sum.whole);
    if (whole == nowhere.end())
        return;
    Whole within{whole->group, {}};
    for (const std::size_t part : sum.parts) {
        const auto found = of(part);
        if (found == nowhere.end() || found->areaParts != whole->areaParts)
            return;
        within.parts.push_back(found->group);
    }
    if (sum.hasRest)
        within.parts.push_back(addGroup(area(sum.whole)));
    wholes_.push_back(std::move(within));
}

}
