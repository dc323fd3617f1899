#pragma once

#include "analysis/tables/audit.h"

#include <vector>

namespace tables {

/// Which cells of a table must not be published.
struct Hiding {
    std::vector<bool> withheld;   ///< by cell: the primary ones and those that keep them safe
    std::vector<std::size_t>
        unprotectable;   ///< primary cells that no hiding makes safe; then nothing may be published
    Audit audit;         ///< what an attack on it finds; empty when something is unprotectable
};

/// Withholds the primary cells of `table` and, beside them, few others: so many that every primary cell can be at least
/// `rules.width` wide for any reader, and is not known to an insider.
///
/// Method: the cheapest movement of people that leaves every published sum as it is and shows a primary cell uncertain
/// is found by linear programming (Castro 2007 calls it the alternate completion of a table); the cells it moves are
/// withheld. Afterwards cells are published again, largest first, as long as every primary cell finds another movement.
Hiding hide(const FrequencyTable& table, const Rules& rules, const Progress& progress = {});

}
