#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace analysis {

/// A share in one wave.
struct WaveShare {
    double time = 0;   ///< e.g. the year
    double k = 0;
    double n = 0;   ///< people, or their effective number
};

/// Whether a share went up or down over several waves.
struct Trend {
    double slope = 0;   ///< change of the share in one unit of time
    double p = 1;       ///< two-sided
};

constexpr std::size_t fewestWavesForTrend = 5;

/// Cochran-Armitage (Armitage 1955, Biometrics 11, 375-386): the slope of the weighted straight line through the shares,
/// and its test against none. Nothing for fewer than five waves with people, for waves of one time only, and where
/// nobody or everybody was counted in all of them.
std::optional<Trend> trendOf(std::span<const WaveShare> waves);

}
