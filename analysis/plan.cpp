#include "analysis/plan.h"

#include <algorithm>

namespace analysis {
namespace {

std::vector<std::size_t> partsOfArea(const scales::Form& form, const scales::Area& whole)
{
    std::vector<std::size_t> parts;
    for (std::size_t i = 0; i < form.areas().size(); ++i)
        if (form.areas()[i].parent == whole.code)
            parts.push_back(i);
    return parts;
}

/// Whether the gender question offers the answer that makes this group.
bool offersGender(const scales::Form& form, Group gender)
{
    const int place = form.place("background.gender");
    if (place < 0)
        return false;
    const auto& options = form.questions()[static_cast<std::size_t>(place)].format->options;
    return std::any_of(options.begin(), options.end(), [&](const auto& one) { return genderOf(one) == gender; });
}

bool isPlanned(const scales::Form& form, const scales::Area& area, Group group)
{
    const bool isNeighbourhood = area.level == scales::AreaLevel::neighbourhood;
    if (group == Group::all)
        return true;
    if (group == Group::alone || group == Group::notAlone)
        return form.place("background.alone") >= 0;
    if (isGender(group))
        return !isNeighbourhood && offersGender(form, group);
    return form.place("background.age") >= 0 && !(isAgeBand(group) && isNeighbourhood);
}

}

Plan::Plan(const scales::Form& form, Groups groups, scales::Population population)
    : population_(std::move(population)), threshold_(form.survey().threshold)
{
    for (std::size_t area = 0; area < form.areas().size(); ++area)
        for (const Group group : everyGroup)
            if (isPlanned(form, form.areas()[area], group) && (group == Group::all || groups == Groups::every))
                cells_.push_back({area, group});

    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const scales::Area& area = form.areas()[cells_[i].area];
        std::vector<Cell> within;
        for (const std::size_t part : partsOfArea(form, area))
            within.push_back({part, cells_[i].group});
        addSum(Split::area, i, within,
               area.level == scales::AreaLevel::municipality);   // unknown neighbourhoods count there only

        const std::size_t here = cells_[i].area;
        if (cells_[i].group == Group::all) {
            addSum(Split::age, i, {{here, Group::under65}, {here, Group::over65}}, true);
            addSum(Split::household, i, {{here, Group::alone}, {here, Group::notAlone}}, true);
            addSum(Split::gender, i, {{here, Group::woman}, {here, Group::man}, {here, Group::otherGender}}, true);
        }
        if (cells_[i].group == Group::under65)
            addSum(Split::age, i, {{here, Group::age18to34}, {here, Group::age35to49}, {here, Group::age50to64}},
                   false);
        if (cells_[i].group == Group::over65)
            addSum(Split::age, i, {{here, Group::age65to74}, {here, Group::age75andOver}}, false);
    }
}

bool Plan::splits(Split split) const
{
    return std::any_of(sums_.begin(), sums_.end(), [&](const Sum& sum) { return sum.split == split; });
}

int Plan::placeOf(std::size_t area, Group group) const
{
    const auto found = std::find(cells_.begin(), cells_.end(), Cell{area, group});
    return found == cells_.end() ? -1 : static_cast<int>(found - cells_.begin());
}

/// Age bands and gender stop at the district: people of an area that has no such cell are in the rest. An option that no
/// question offers has no people.
void Plan::addSum(Split split, std::size_t whole, const std::vector<Cell>& parts, bool hasRest)
{
    Sum sum{split, whole, {}};
    for (const Cell& part : parts)
        if (const int place = placeOf(part.area, part.group); place >= 0)
            sum.parts.push_back(static_cast<std::size_t>(place));
        else
            sum.isOfAllParts = split != Split::area;
    sum.hasRest = hasRest || !sum.isOfAllParts;
    if (!sum.parts.empty())
        sums_.push_back(std::move(sum));
}

}
