#pragma once

#include "app/cli/stat/input.h"
#include "app/cli/stat/said.h"

#include <span>

namespace cli {

/// One published formula on its own: what it takes and what it gives stand in `help`.
struct Statistic {
    const char* name;
    const char* help;
    Json (*of)(StatInput& input);   ///< what it gives is void when the input turns out to be wrong
};

std::span<const Statistic> shareStatistics();
std::span<const Statistic> itemStatistics();
std::span<const Statistic> weightStatistics();

}
