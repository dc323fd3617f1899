#pragma once

#include "analysis/tables/frequency_table.h"
#include "analysis/tables/rules.h"

#include <vector>

namespace tables {

/// Which cells of a table must not be published.
struct Hiding {
    std::vector<bool> withheld;   ///< by cell: the primary ones and those that keep them safe
    std::vector<std::size_t>
        unprotectable;   ///< primary cells that no hiding makes safe; then nothing may be published
};

/// Withholds the primary cells of `table` and, beside them, few others: so many that every primary cell can be at least
/// `rules.width` further values for any reader, and no insider can name it. Each is shown so by possible tables in whole
/// numbers, which are checked sum by sum.
///
/// Method: the cheapest movement of people that leaves every published sum as it is and shows a primary cell uncertain
/// is found by linear programming (Castro 2007 calls it the alternate completion of a table); the cells it moves are
/// withheld. Afterwards cells are published again, dearest first, as long as every primary cell finds another movement
/// and a fixed amount of work is not spent.
Hiding hide(const FrequencyTable& table, const Rules& rules, const Progress& progress = {});

}
