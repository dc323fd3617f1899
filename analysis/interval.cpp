#include "analysis/interval.h"

#include "analysis/moments.h"

#include <algorithm>
#include <cmath>

namespace analysis {
namespace {

struct Points {
    double printed = 0;
    Range standsFor;
};

/// Social points are printed as what total and emotional leave.
Points pointsOf(const Bundle& bundle, Score score)
{
    const Range total = standsFor(bundle.totalPoints);
    const Range emotional = standsFor(bundle.emotionalPoints);
    const auto totalPrinted = static_cast<double>(bundle.totalPoints.value);
    const auto emotionalPrinted = static_cast<double>(bundle.emotionalPoints.value);
    switch (score) {
    case Score::total: return {totalPrinted, total};
    case Score::emotional: return {emotionalPrinted, emotional};
    case Score::social: break;
    }
    return {totalPrinted - emotionalPrinted, {total.lowest - emotional.highest, total.highest - emotional.lowest}};
}

}

Share shareOf(const Facts& facts, const Bundle& bundle, Measure measure)
{
    const PrintedCount printed = bundle.count(measure);
    const Range people = standsFor(bundle.n, facts.threshold);
    const Range counted = standsFor(printed);

    Share share{std::nullopt, {1, 0}};
    for (Count n = people.lowest; n <= people.highest; ++n)
        for (Count k = counted.lowest; k <= std::min(counted.highest, n); ++k)
            if (const auto range = wilson(static_cast<double>(k), static_cast<double>(n))) {
                share.range.low = std::min(share.range.low, range->low);
                share.range.high = std::max(share.range.high, range->high);
            }
    if (const auto* k = std::get_if<Rounded>(&printed))
        share.value = static_cast<double>(k->value) / static_cast<double>(bundle.n.value);
    return share;
}

std::optional<double> releasedDeviation(const ReleasedTable& table, Score score)
{
    std::vector<double> counts;
    for (const PrintedCount count : table.distribution(score))
        counts.push_back(asNumber(count));
    const Moments moments = momentsOf(counts);
    if (!moments.variance)
        return std::nullopt;
    return std::sqrt(*moments.variance);
}

std::optional<Mean> meanOf(const ReleasedTable& table, const Bundle& bundle, Score score)
{
    const auto deviation = releasedDeviation(table, score);
    if (!deviation)
        return std::nullopt;
    const double highest = table.facts().cuts.highest[place(score)];
    const Range people = standsFor(bundle.n, table.facts().threshold);
    const Points points = pointsOf(bundle, score);

    Mean mean{std::clamp(points.printed / static_cast<double>(bundle.n.value), 0.0, highest), {highest, 0}};
    for (Count n = people.lowest; n <= people.highest; ++n) {
        const double half = normalQuantile(.95) * *deviation / std::sqrt(static_cast<double>(n));
        const auto low = static_cast<double>(points.standsFor.lowest) / static_cast<double>(n) - half;
        const auto high = static_cast<double>(points.standsFor.highest) / static_cast<double>(n) + half;
        mean.range.low = std::min(mean.range.low, std::max(0.0, low));
        mean.range.high = std::max(mean.range.high, std::min(highest, high));
    }
    return mean;
}

}
