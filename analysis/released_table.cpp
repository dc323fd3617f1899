#include "analysis/released_table.h"

#include <algorithm>
#include <tuple>

namespace analysis {

const ReleasedTable::Row* ReleasedTable::row(const std::string& area, Group group) const
{
    const auto found = std::find_if(rows_.begin(), rows_.end(),
                                    [&](const Row& one) { return one.area == area && one.group == group; });
    return found == rows_.end() ? nullptr : &*found;
}

const ReleasedTable::Row& ReleasedTable::municipality() const
{
    return *std::find_if(rows_.begin(), rows_.end(), [](const Row& one) {
        return one.level == scales::AreaLevel::municipality && one.group == Group::all;
    });
}

const Bundle* shown(const ReleasedTable::Row& row) { return std::get_if<Bundle>(&row.cell); }

bool areOneSeries(const Facts& a, const Facts& b)
{
    const auto series = [](const Facts& facts) {
        return std::tie(facts.instrument, facts.instrumentVersion, facts.format, facts.wording, facts.subscaleRule);
    };
    return series(a) == series(b) && a.cuts == b.cuts;
}

}
