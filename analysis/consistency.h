#pragma once

#include "analysis/covariances.h"
#include "analysis/estimate.h"

#include <optional>
#include <vector>

namespace analysis {

/// How well the items of a scale go together. Items must all point one way: reverse them first, always.
struct Consistency {
    Estimate alpha;
    std::optional<double> lambda2;
    std::vector<std::optional<double>> itemRest;         ///< by item; none for one that does not vary
    std::vector<std::optional<double>> alphaIfDropped;   ///< by item; none for fewer than three items
};

constexpr double fewestForConsistency = 30;   ///< people

/// Alpha k/(k-1)·(1 - Σs²/s_t²) (Cronbach 1951, Psychometrika 16, 297-334) with the range
/// 1 - (1-α)·F(n-1, (n-1)(k-1)) (Feldt 1965, Psychometrika 30, 357-370); lambda 2 (Guttman 1945, Psychometrika 10,
/// 255-282); correlations of each item with the sum of the others. Nothing of it for fewer than 30 people, fewer than two
/// items, or a sum that does not vary.
Consistency consistencyOf(const Covariances& items, double level = .95);

}
