#pragma once

#include "analysis/released_table.h"
#include "analysis/wilson.h"

#include <optional>

namespace analysis {

/// A share of the participants of a cell, as a function of what is printed about it.
struct Share {
    std::optional<double> value;   ///< none where the count is printed as "fewer than 5"
    Interval range;                ///< hull of the Wilson 95 % intervals of all (k, n) that the printed pair allows
};

Share shareOf(const Facts& facts, const Bundle& bundle, Measure measure);
/// The same of any n and count of one cell.
Share shareOf(const Facts& facts, Rounded n, PrintedCount count);

/// A mean score, as a function of what is printed.
struct Mean {
    double value = 0;
    Interval range;   ///< 95 %, hull over all (sum, n) that the printed pair allows, clamped to the possible scores
};

/// None where the municipality's figures are withheld: the spread is taken from there, so that the spread of a small
/// group is never told.
std::optional<Mean> meanOf(const ReleasedTable& table, const Bundle& bundle, Score score);

/// The same for a module that counts points, with the spread of its own distribution; none for other modules.
std::optional<Mean> meanOf(const Facts& facts, const ModuleTable& module, const ModuleBundle& bundle);

/// Standard deviation of a score in the municipality's printed distribution ("fewer than 5" counts as 2).
std::optional<double> releasedDeviation(const ReleasedTable& table, Score score);

}
