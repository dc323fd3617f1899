#include "analysis/released_table.h"

#include "analysis/comparable.h"

#include <algorithm>

namespace analysis {

const ReleasedTable::Row* ReleasedTable::row(const std::string& area, Group group) const
{
    const auto found = std::find_if(rows_.begin(), rows_.end(),
                                    [&](const Row& one) { return one.area == area && one.group == group; });
    return found == rows_.end() ? nullptr : &*found;
}

const ModuleTable* ReleasedTable::module(const std::string& id) const
{
    const auto found =
        std::find_if(modules_.begin(), modules_.end(), [&](const ModuleTable& one) { return one.head.id == id; });
    return found == modules_.end() ? nullptr : &*found;
}

const ReleasedTable::Row& ReleasedTable::municipality() const
{
    return *std::find_if(rows_.begin(), rows_.end(), [](const Row& one) {
        return one.level == scales::AreaLevel::municipality && one.group == Group::all;
    });
}

const Bundle* shown(const ReleasedTable::Row& row) { return std::get_if<Bundle>(&row.cell); }

bool areOneSeries(const Facts& a, const Facts& b) { return static_cast<bool>(comparable(a, b)); }

}
