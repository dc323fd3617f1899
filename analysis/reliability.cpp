#include "analysis/reliability.h"

#include <numeric>

namespace analysis {

Reliability reliabilityOf(const ItemPatterns& patterns)
{
    Reliability found;
    const ItemSums sums = ItemSums::of(patterns);
    found.consistency = consistencyOf(Covariances::of(sums));
    if (static_cast<double>(sums.people) < fewestForConsistency) {
        found.sum.mean = missing(found.consistency.alpha.reason, static_cast<double>(sums.people));
        found.scalability = {found.sum.mean, std::nullopt, std::vector<std::optional<Scaled>>(sums.items),
                             std::vector<std::optional<double>>(sums.items * sums.items)};
        return found;
    }
    const int highest = patterns.highest() * static_cast<int>(sums.items);
    std::vector<double> bySum(static_cast<std::size_t>(highest) + 1);
    patterns.each([&](std::span<const int> scores, std::uint64_t people) {
        const int sum = std::accumulate(scores.begin(), scores.end(), 0);
        bySum[static_cast<std::size_t>(sum)] += static_cast<double>(people);
    });
    found.sum = meanOfCounts(bySum, highest);
    found.scalability = scalabilityOf(patterns);
    for (const std::int64_t sum : sums.sums)
        found.difficulty.push_back(static_cast<double>(sum) / static_cast<double>(sums.people));
    return found;
}

}
