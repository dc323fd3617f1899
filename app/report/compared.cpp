#include "app/report/compared.h"

#include <algorithm>
#include <array>

namespace report {

const analysis::Change* Compared::of(const std::string& area, analysis::Measure measure) const
{
    const auto found = std::ranges::find_if(
        changes, [&](const analysis::Change& one) { return one.area == area && one.measure == measure; });
    return found == changes.end() ? nullptr : &*found;
}

Compared Compared::lastOf(const std::vector<analysis::ReleasedTable>& waves)
{
    Compared two;
    two.later = &waves.back();
    if (waves.size() < 2)
        return two;
    two.earlier = &waves[waves.size() - 2];
    if (!areOneSeries(two.earlier->facts(), two.later->facts())) {
        two.state = State::otherSeries;
        return two;
    }
    two.state = State::compared;
    constexpr std::array whole = {analysis::Measure::lonely};
    constexpr std::array sides = {analysis::Measure::social, analysis::Measure::emotional};
    two.changes = analysis::changes(*two.earlier, *two.later, whole);
    const auto ofSides = analysis::changes(*two.earlier, *two.later, sides);
    two.changes.insert(two.changes.end(), ofSides.begin(), ofSides.end());
    return two;
}

}
