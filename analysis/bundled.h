#pragma once

#include "analysis/cell_counts.h"
#include "analysis/measure.h"

#include <cstdint>
#include <vector>

namespace analysis {

/// Whether a bundle hides what would say something of everybody. For measures of a scale it does; a wish that everybody
/// has may be known.
enum class Guard { applies, none };

/// Which measures one person reaches together: one bit a measure, the first lowest.
using Pattern = std::uint32_t;

/// What a reader knows of the measures of one bundle before reading a figure: public, because the plan is.
struct Bundled {
    std::size_t measures = 0;
    Count guard = 0;   ///< people whom every shown measure leaves out at least; 0 for none
    /// The patterns that there can be; empty when measures have nothing to do with each other.
    std::vector<Pattern> patterns;
    /// How many live there who could have taken part (residents.h), by place in Plan::cells(); may be empty.
    std::vector<Count> residents = {};

    /// Whether every person is in exactly one measure, as with the options of a question with one answer.
    bool isPartition() const;
};

/// The patterns of a scale's measures: whoever has more points of one kind also has a higher total.
std::vector<Pattern> patternsOf(const CutOffs& cuts);

/// The patterns of `options` of which everybody has exactly one.
std::vector<Pattern> oneOf(std::size_t options);

}
