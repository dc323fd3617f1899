#pragma once

#include "scales/points.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>

namespace analysis {

/// Mean and spread of scores.
struct Moments {
    double n = 0;
    std::optional<double> mean;       ///< none when n = 0
    std::optional<double> variance;   ///< divided by n - 1; none when n < 2, never a zero that looks like certainty

    friend bool operator==(const Moments&, const Moments&) = default;
};

/// Of `counts[score]` people with each score.
Moments momentsOf(std::span<const double> counts);
/// Of people with each number of points; the same points in the same order give the same bits.
Moments momentsOf(std::span<const std::pair<scales::Points, std::uint64_t>> counts);

}
