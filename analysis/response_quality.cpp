#include "analysis/response_quality.h"

#include <numeric>

namespace analysis {

void ResponseQuality::take(const ResponseQuality& other)
{
    for (std::size_t open = 0; open < byOpenItems.size(); ++open)
        byOpenItems[open] += other.byOpenItems[open];
    lowest += other.lowest;
    highest += other.highest;
}

std::uint64_t ResponseQuality::sheets() const
{
    return std::accumulate(byOpenItems.begin(), byOpenItems.end(), std::uint64_t{0});
}

std::optional<double> ResponseQuality::straightShare() const
{
    if (byOpenItems.front() == 0)
        return std::nullopt;
    return static_cast<double>(straightLiners()) / static_cast<double>(byOpenItems.front());
}

ItemPatterns withoutStraightLiners(const ItemPatterns& complete, const ResponseQuality& quality,
                                   std::uint64_t lowestPattern, std::uint64_t highestPattern)
{
    ItemPatterns others = complete;
    others.remove(lowestPattern, quality.lowest);
    others.remove(highestPattern, quality.highest);
    return others;
}

}
