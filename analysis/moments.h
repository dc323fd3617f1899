#pragma once

#include <optional>
#include <span>

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

}
