#include "analysis/moments.h"

#include <boost/accumulators/accumulators.hpp>
#include <boost/accumulators/statistics/stats.hpp>
#include <boost/accumulators/statistics/weighted_mean.hpp>
#include <boost/accumulators/statistics/weighted_variance.hpp>

namespace analysis {

namespace accumulators = boost::accumulators;

namespace {

// Scores are small integers, so the pairs (score, count) are fed with the count as weight: the result depends on the
// counts only, not on the order in which people came. Not its quantiles (P-square depends on the order) and not its
// lazy_variance (cancels on large values).
using Fed = accumulators::accumulator_set<
    double, accumulators::stats<accumulators::tag::weighted_mean, accumulators::tag::weighted_variance>, double>;

Moments momentsOf(const Fed& fed)
{
    Moments moments;
    moments.n = accumulators::sum_of_weights(fed);
    if (moments.n > 0)
        moments.mean = accumulators::weighted_mean(fed);
    if (moments.n >= 2)   // Accumulators divides by n
        moments.variance = accumulators::weighted_variance(fed) * moments.n / (moments.n - 1);
    return moments;
}

}

Moments momentsOf(std::span<const double> counts)
{
    Fed fed;
    for (std::size_t score = 0; score < counts.size(); ++score)
        if (counts[score] > 0)
            fed(static_cast<double>(score), accumulators::weight = counts[score]);
    return momentsOf(fed);
}

Moments momentsOf(std::span<const std::pair<scales::Points, std::uint64_t>> counts)
{
    Fed fed;
    for (const auto& [points, people] : counts)
        if (people > 0)
            fed(boost::rational_cast<double>(points), accumulators::weight = static_cast<double>(people));
    return momentsOf(fed);
}

}
