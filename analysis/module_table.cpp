#include "analysis/module_table.h"

#include <algorithm>

namespace analysis {

const ModuleTable::Row* ModuleTable::row(const std::string& area, Group group) const
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return one.area == area && one.group == group; });
    return found == rows.end() ? nullptr : &*found;
}

const ModuleBundle* shown(const ModuleTable::Row& row) { return std::get_if<ModuleBundle>(&row.cell); }

}
