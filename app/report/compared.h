#pragma once

#include "analysis/verdict.h"

#include <vector>

namespace report {

/// What the last two waves say when they stand side by side: verdicts of every neighbourhood, corrected in two families,
/// the scale as a whole and its two sides.
struct Compared {
    enum class State { oneWave, otherSeries, compared };

    State state = State::oneWave;
    const analysis::ReleasedTable* earlier = nullptr;   ///< null with one wave only
    const analysis::ReleasedTable* later = nullptr;
    std::vector<analysis::Change> changes;

    /// Null where nothing was compared: a cell is withheld in one of them, or the place is not the same.
    const analysis::Change* of(const std::string& area, analysis::Measure measure) const;

    /// `waves` oldest first, at least one; they have to outlive the result.
    static Compared lastOf(const std::vector<analysis::ReleasedTable>& waves);
};

}
