#pragma once

#include "analysis/wilson.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace analysis {

/// Counted people of one area; counts may be effective.
struct AreaShare {
    double k = 0;
    double n = 0;
};

/// Where an area lies in the funnel around what all areas share.
enum class FunnelClass { low999, low975, in, high975, high999 };

struct FunnelPoint {
    Interval limits975;   ///< 97.5 % below the upper limit, 2.5 % below the lower one
    Interval limits999;   ///< 99.9 % and 0.1 %
    FunnelClass place = FunnelClass::in;
};

/// In the place of lists of "worst" areas: most differences between small areas are what chance makes.
struct Funnel {
    double p0 = 0;
    std::vector<std::optional<FunnelPoint>> areas;   ///< none where n is 0
    /// Mean of z²: above 1 areas differ by more than chance. Only for ten areas or more.
    std::optional<double> overdispersion;
};

constexpr std::size_t fewestForOverdispersion = 10;   ///< areas

/// Limits p0 ± z·√(p0(1-p0)/n), held to [0, 1], around `p0`, or the share of all areas together
/// (Spiegelhalter 2005, Statistics in Medicine 24, 1185-1202, section 2 and appendix A.1). They come from inverting the
/// Wilson interval of each area; a Wilson interval around p0 is something else and wrong by up to 11 points.
/// Nothing when there is nobody in any area.
std::optional<Funnel> funnel(std::span<const AreaShare> areas, std::optional<double> p0 = std::nullopt);

}
