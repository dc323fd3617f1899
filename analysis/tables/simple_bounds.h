#pragma once

#include "analysis/tables/movement_program.h"

#include <vector>

namespace tables {

/// How far groups can move at most, as far as single sums tell, one after the other: quick, and never too little.
struct SimpleBounds {
    std::vector<std::int64_t> up;     ///< by group
    std::vector<std::int64_t> down;   ///< by group, counted from 0
};

/// Groups that are not open in `prices` do not move.
SimpleBounds simpleBounds(const Sums& sums, const Prices& prices);

}
