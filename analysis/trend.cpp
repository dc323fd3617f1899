#include "analysis/trend.h"

#include <boost/math/distributions/normal.hpp>

#include <cmath>

namespace analysis {

std::optional<Trend> trendOf(std::span<const WaveShare> waves)
{
    std::size_t withPeople = 0;
    double people = 0;
    double counted = 0;
    double time = 0;
    for (const WaveShare& wave : waves) {
        withPeople += wave.n > 0;
        people += wave.n;
        counted += wave.k;
        time += wave.n * wave.time;
    }
    if (withPeople < fewestWavesForTrend)
        return std::nullopt;
    const double middle = time / people;
    const double pooled = counted / people;
    double together = 0;
    double spread = 0;
    for (const WaveShare& wave : waves) {
        together += (wave.time - middle) * (wave.k - wave.n * pooled);
        spread += wave.n * (wave.time - middle) * (wave.time - middle);
    }
    const double variance = pooled * (1 - pooled) * spread;
    if (!(variance > 0))
        return std::nullopt;
    const double z = std::abs(together) / std::sqrt(variance);
    return Trend{together / spread, 2 * boost::math::cdf(boost::math::complement(boost::math::normal(), z))};
}

}
