#pragma once

#include "analysis/tables/frequency_table.h"
#include "analysis/tables/rules.h"

#include <optional>

namespace tables {

/// What would make a small cell disappear: leaving out what lies below `cell` in `dimension`.
struct Coarsening {
    std::size_t cell;
    std::size_t dimension;
};

/// The nearest larger cell that is not small; nothing when even the whole table is.
std::optional<Coarsening> coarsening(const FrequencyTable& table, std::size_t cell, const Rules& rules);

}
