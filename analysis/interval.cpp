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

std::optional<double> deviationOf(const Distribution& distribution)
{
    std::vector<double> counts;
    for (const PrintedCount count : distribution)
        counts.push_back(asNumber(count));
    const Moments moments = momentsOf(counts);
    if (!moments.variance)
        return std::nullopt;
    return std::sqrt(*moments.variance);
}

/// `printed`: n as printed; `people`: what it stands for.
Mean meanWithin(Count printed, Range people, const Points& points, double highest, double deviation)
{
    Mean mean{std::clamp(points.printed / static_cast<double>(printed), 0.0, highest), {highest, 0}};
    for (Count n = people.lowest; n <= people.highest; ++n) {
        const double half = normalQuantile(.95) * deviation / std::sqrt(static_cast<double>(n));
        const auto low = static_cast<double>(points.standsFor.lowest) / static_cast<double>(n) - half;
        const auto high = static_cast<double>(points.standsFor.highest) / static_cast<double>(n) + half;
        mean.range.low = std::min(mean.range.low, std::max(0.0, low));
        mean.range.high = std::max(mean.range.high, std::min(highest, high));
    }
    return mean;
}

}

Share shareOf(const Facts& facts, const Bundle& bundle, Measure measure)
{
    return shareOf(facts, bundle.n, bundle.count(measure));
}

Share shareOf(const Facts& facts, Rounded about, PrintedCount count)
{
    const Range people = standsFor(about, facts.threshold);
    const Range counted = standsFor(count);

    Share share{std::nullopt, {1, 0}};
    for (Count n = people.lowest; n <= people.highest; ++n)
        for (Count k = counted.lowest; k <= std::min(counted.highest, n); ++k)
            if (const auto range = wilson(static_cast<double>(k), static_cast<double>(n))) {
                share.range.low = std::min(share.range.low, range->low);
                share.range.high = std::max(share.range.high, range->high);
            }
    if (const auto* k = std::get_if<Rounded>(&count))
        share.value = static_cast<double>(k->value) / static_cast<double>(about.value);
    return share;
}

std::optional<double> releasedDeviation(const ReleasedTable& table, Score score)
{
    return deviationOf(table.distribution(score));
}

std::optional<Mean> meanOf(const ReleasedTable& table, const Bundle& bundle, Score score)
{
    const auto deviation = releasedDeviation(table, score);
    if (!deviation)
        return std::nullopt;
    return meanWithin(bundle.n.value, standsFor(bundle.n, table.facts().threshold), pointsOf(bundle, score),
                      table.facts().cuts.highest[place(score)], *deviation);
}

std::optional<Mean> meanOf(const Facts& facts, const ModuleTable& module, const ModuleBundle& bundle)
{
    const auto deviation = deviationOf(module.distribution);
    if (!bundle.points || !deviation)
        return std::nullopt;
    const Points points{static_cast<double>(bundle.points->value), standsFor(*bundle.points)};
    return meanWithin(bundle.n.value, standsFor(bundle.n, facts.threshold), points, module.head.highest, *deviation);
}

}
