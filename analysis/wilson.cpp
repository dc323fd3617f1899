#include "analysis/wilson.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace analysis {

/// A table asks for the same level in every cell, and the quantile takes longer than all the rest.
double normalQuantile(double level)
{
    thread_local double lastLevel = 0;
    thread_local double lastQuantile = 0;
    if (level != lastLevel) {
        lastQuantile = boost::math::quantile(boost::math::normal(), (1 + level) / 2);
        lastLevel = level;
    }
    return lastQuantile;
}

std::optional<Interval> wilson(double k, double n, double level)
{
    if (!(n > 0))
        return std::nullopt;
    const double z = normalQuantile(level);
    const double p = k / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    // At k = 0 and k = n the limit is exactly 0 or 1; floating point leaves 1e-17 of it.
    return Interval{k <= 0 ? 0 : std::max(0.0, centre - half), k >= n ? 1 : std::min(1.0, centre + half)};
}

std::optional<Interval> newcombe(double k1, double n1, double k2, double n2, double level, double extraVariance)
{
    const auto first = wilson(k1, n1, level);
    const auto second = wilson(k2, n2, level);
    if (!first || !second)
        return std::nullopt;
    const double p1 = k1 / n1;
    const double p2 = k2 / n2;
    const double z = normalQuantile(level);
    const double extra = z * z * extraVariance;
    const auto square = [](double x) { return x * x; };
    return Interval{p1 - p2 - std::sqrt(square(p1 - first->low) + square(second->high - p2) + extra),
                    p1 - p2 + std::sqrt(square(first->high - p1) + square(p2 - second->low) + extra)};
}

}
