#include "analysis/funnel.h"

#include <algorithm>
#include <cmath>

namespace analysis {
namespace {

Interval limitsAround(double p0, double n, double level)
{
    const double half = normalQuantile(level) * std::sqrt(p0 * (1 - p0) / n);
    return {std::max(0.0, p0 - half), std::min(1.0, p0 + half)};
}

FunnelPoint pointOf(double p0, const AreaShare& area)
{
    FunnelPoint point{limitsAround(p0, area.n, .95), limitsAround(p0, area.n, .998)};
    const double p = area.k / area.n;
    point.place = p < point.limits999.low    ? FunnelClass::low999
                  : p < point.limits975.low  ? FunnelClass::low975
                  : p > point.limits999.high ? FunnelClass::high999
                  : p > point.limits975.high ? FunnelClass::high975
                                             : FunnelClass::in;
    return point;
}

}

std::optional<Funnel> funnel(std::span<const AreaShare> areas, std::optional<double> p0)
{
    AreaShare all;
    std::size_t withPeople = 0;
    for (const AreaShare& area : areas) {
        all.k += area.k;
        all.n += area.n;
        withPeople += area.n > 0;
    }
    if (withPeople == 0)
        return std::nullopt;
    Funnel result{p0.value_or(all.k / all.n), {}, std::nullopt};
    double squares = 0;
    for (const AreaShare& area : areas) {
        if (!(area.n > 0)) {
            result.areas.emplace_back();
            continue;
        }
        result.areas.emplace_back(pointOf(result.p0, area));
        const double off = area.k / area.n - result.p0;
        squares += off * off * area.n;
    }
    const double variance = result.p0 * (1 - result.p0);
    if (withPeople >= fewestForOverdispersion && variance > 0)
        result.overdispersion = squares / variance / static_cast<double>(withPeople);
    return result;
}

}
