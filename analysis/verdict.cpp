#include "analysis/verdict.h"

#include "analysis/comparable.h"
#include "analysis/false_discovery.h"
#include "analysis/planning.h"
#include "analysis/rounding_allowance.h"

#include <boost/math/distributions/normal.hpp>

#include <cmath>

namespace analysis {
namespace {

constexpr double falseDiscoveries = .05;   ///< among the clear ones

struct Side {
    double k = 0;
    double n = 0;
    double p() const { return k / n; }
};

Side sideOf(const Bundle& bundle, Measure measure)
{
    return {asNumber(bundle.count(measure)), static_cast<double>(bundle.n.value)};
}

Verdict verdictOf(const Change& change)
{
    if (change.adjusted >= falseDiscoveries)
        return Verdict::noDemonstrableDifference;
    return change.range.low > 0    ? Verdict::more
           : change.range.high < 0 ? Verdict::less
                                   : Verdict::noDemonstrableDifference;
}

/// Corrects the p of all of them for their number, and says again which are clear.
void correct(std::vector<Change>& all)
{
    std::vector<double> p;
    p.reserve(all.size());
    for (const Change& change : all)
        p.push_back(change.p);
    const std::vector<double> adjusted = benjaminiHochberg(p);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool stoodOut = all[i].verdict != Verdict::noDemonstrableDifference;
        all[i].adjusted = adjusted[i];
        all[i].verdict = verdictOf(all[i]);
        all[i].stoodOutAlone = stoodOut && all[i].verdict == Verdict::noDemonstrableDifference;
    }
}

}

Change changeOf(const Bundle& earlier, const Bundle& later, Measure measure)
{
    const Side before = sideOf(earlier, measure);
    const Side after = sideOf(later, measure);
    const double rounding = roundingAllowance(before.p(), before.n) + roundingAllowance(after.p(), after.n);
    const double pooled = (before.k + after.k) / (before.n + after.n);
    const double variance = pooled * (1 - pooled) * (1 / before.n + 1 / after.n) + rounding;

    Change change;
    change.measure = measure;
    change.difference = after.p() - before.p();
    change.range = newcombe(after.k, after.n, before.k, before.n, .95, rounding).value_or(Interval{-1, 1});
    change.p = 2 * boost::math::cdf(boost::math::complement(boost::math::normal(),
                                                            std::abs(change.difference) / std::sqrt(variance)));
    change.adjusted = change.p;
    change.detectable = detectablePrinted(pooled, before.n, after.n);
    change.verdict = verdictOf(change);
    return change;
}

std::vector<Change> changes(const ReleasedTable& earlier, const ReleasedTable& later, std::span<const Measure> family)
{
    std::vector<Change> all;
    if (!areOneSeries(earlier.facts(), later.facts()))
        return all;
    for (const ReleasedTable::Row& row : later.rows()) {
        const ReleasedTable::Row* before = earlier.row(row.area, row.group);
        if (row.level != scales::AreaLevel::neighbourhood || row.group != Group::all || !shown(row) ||
            !comparable(earlier, before, later, &row) || !shown(*before))
            continue;
        for (const Measure measure : family) {
            all.push_back(changeOf(*shown(*before), *shown(row), measure));
            all.back().area = row.area;
        }
    }
    correct(all);
    return all;
}

std::vector<Difference> differences(const ReleasedTable& table, std::span<const Measure> family)
{
    std::vector<const ReleasedTable::Row*> places;
    for (const ReleasedTable::Row& row : table.rows())
        if (row.level == scales::AreaLevel::neighbourhood && row.group == Group::all && shown(row))
            places.push_back(&row);
    std::vector<Difference> pairs;
    std::vector<Change> all;
    for (std::size_t one = 0; one < places.size(); ++one)
        for (std::size_t other = one + 1; other < places.size(); ++other)
            for (const Measure measure : family) {
                all.push_back(changeOf(*shown(*places[one]), *shown(*places[other]), measure));
                all.back().area = places[other]->area;
                pairs.push_back({places[one]->area, places[other]->area, {}});
            }
    correct(all);
    for (std::size_t i = 0; i < pairs.size(); ++i)
        pairs[i].change = std::move(all[i]);
    return pairs;
}

}
