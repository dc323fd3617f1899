#pragma once

#include "analysis/tables/sums.h"

#include <cstdint>
#include <vector>

namespace tables {

/// How a second table differs from the true one: which groups of cells are how much larger or smaller. Sorted by group;
/// nothing stands there with 0.
struct Step {
    int group;
    std::int64_t by;

    friend bool operator==(const Step&, const Step&) = default;
};
using Movement = std::vector<Step>;

/// Whether a reader who knows the sums and the lower bounds must believe the moved table possible, too.
bool isPossible(const Movement& movement, const Sums& sums);

/// Sorts steps that were put together in any order.
void putInOrder(Movement& movement);

/// How much a movement moves one group.
std::int64_t amountOf(const Movement& movement, int group);

}
