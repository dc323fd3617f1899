#include "analysis/bounds.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr int mostRounds = 60;   ///< of propagation; plans settle in fewer than ten

bool isEmpty(Range range) { return range.lowest > range.highest; }

bool isNarrow(Range range, Count narrowest) { return range.lowest > 0 && range.highest - range.lowest < narrowest; }

bool tighten(Range& range, Count lowest, Count highest)
{
    const Range tighter = {std::max(range.lowest, lowest), std::min(range.highest, highest)};
    if (tighter == range)
        return false;
    range = tighter;
    return true;
}

Count plus(Count a, Count b) { return std::min(Bounds::unlimited, a + b); }
Count minus(Count highest, Count lowest) { return highest >= Bounds::unlimited ? Bounds::unlimited : highest - lowest; }

/// whole = Σ addends, in one quantity that `of` picks from the bounds. Every addend is the whole less the others,
/// taken from the bounds before this call: a little looser at most, never wrong, and in linear time.
template <class Quantity>
bool concludeFromSum(std::vector<Bounds>& bounds, std::size_t whole, const std::vector<std::size_t>& addends,
                     Quantity of)
{
    Range finite{0, 0};
    int unlimitedOnes = 0;
    for (const std::size_t one : addends) {
        finite.lowest += of(bounds[one]).lowest;
        if (of(bounds[one]).highest >= Bounds::unlimited)
            ++unlimitedOnes;
        else
            finite.highest += of(bounds[one]).highest;
    }
    bool changed = tighten(of(bounds[whole]), finite.lowest, unlimitedOnes ? Bounds::unlimited : finite.highest);
    const Range sum = of(bounds[whole]);
    for (const std::size_t one : addends) {
        const Range before = of(bounds[one]);
        const bool isUnlimited = before.highest >= Bounds::unlimited;
        const Count othersHighest = finite.highest - (isUnlimited ? 0 : before.highest);
        const Count lowest = unlimitedOnes > (isUnlimited ? 1 : 0) ? 0 : sum.lowest - othersHighest;
        changed |= tighten(of(bounds[one]), lowest, minus(sum.highest, finite.lowest - before.lowest));
    }
    return changed;
}

/// What one sum says about one of its cells.
template <class Quantity>
Range impliedBySum(const std::vector<Bounds>& bounds, std::size_t whole, const std::vector<std::size_t>& addends,
                   std::size_t cell, Quantity of)
{
    Range others{0, 0};
    for (const std::size_t one : addends)
        if (one != cell) {
            others.lowest += of(bounds[one]).lowest;
            others.highest = plus(others.highest, of(bounds[one]).highest);
        }
    if (cell == whole)
        return others;
    const Range sum = of(bounds[whole]);
    return {std::max<Count>(0, sum.lowest - others.highest), minus(sum.highest, others.lowest)};
}

/// n = Σ k.
bool concludeFromOptions(Bounds& one)
{
    Range sum{0, 0};
    for (const Range& k : one.k) {
        sum.lowest += k.lowest;
        sum.highest = plus(sum.highest, k.highest);
    }
    bool changed = tighten(one.n, sum.lowest, sum.highest);
    for (Range& k : one.k)
        if (sum.highest < Bounds::unlimited)
            changed |=
                tighten(k, one.n.lowest - (sum.highest - k.highest), minus(one.n.highest, sum.lowest - k.lowest));
        else
            changed |= tighten(k, 0, minus(one.n.highest, sum.lowest - k.lowest));
    return changed;
}

}

bool Bounds::isTooNarrow() const
{
    if (isNarrow(n, narrowestN))
        return true;
    for (std::size_t m = 0; m < k.size(); ++m)
        if (isNarrow(k[m], narrowestK) || (n.lowest > 0 && rest[m].highest == 0))
            return true;
    return false;
}

Reader::Reader(const Plan& plan, const Bundled& bundle, const std::vector<const PrintedCell*>& shown,
               const Insight* insight)
    : plan_(&plan),
      bundle_(&bundle),
      isPartition_(bundle.isPartition()),

      bounds_(plan.cells().size() + plan.sums().size(), Bounds(bundle.measures))
{
    for (std::size_t s = 0; s < plan.sums().size(); ++s) {
        const Plan::Sum& sum = plan.sums()[s];
        const std::size_t rest = plan.cells().size() + s;
        restPlaces_.push_back(rest);
        addends_.push_back(sum.parts);
        addends_.back().push_back(rest);
        if (!sum.hasRest) {
            bounds_[rest].n = {0, 0};
            bounds_[rest].k.assign(bundle.measures, {0, 0});
            bounds_[rest].rest.assign(bundle.measures, {0, 0});
        }
    }
    for (std::size_t i = 0; i < shown.size(); ++i)
        if (shown[i])
            see(i, *shown[i]);
    for (std::size_t i = 0; i < bundle.residents.size(); ++i)
        tighten(bounds_[i].n, 0, bundle.residents[i]);
    if (insight) {
        Bounds& known = bounds_[insight->cell];
        known.n = {insight->n, insight->n};
        for (std::size_t m = 0; m < bundle.measures; ++m) {
            known.k[m] = {insight->k[m], insight->k[m]};
            known.rest[m] = {insight->n - insight->k[m], insight->n - insight->k[m]};
        }
    }
    conclude();
}

Reader Reader::guessing(Guess what) const
{
    Reader other = *this;
    if (what != Guess::nothing)
        other.guess(what);
    return other;
}

void Reader::guess(Guess what)
{
    for (std::size_t s = 0; s < plan_->sums().size(); ++s) {
        const Plan::Sum& sum = plan_->sums()[s];
        const bool isGuessed = what == Guess::everybodyToldAll ||
                               (what == Guess::everybodyToldHome && sum.split == Plan::Split::area) ||
                               (what == Guess::everybodyToldAge && sum.split == Plan::Split::age) ||
                               (what == Guess::everybodyToldHousehold && sum.split == Plan::Split::household) ||
                               (what == Guess::everybodyToldGender && sum.split == Plan::Split::gender);
        if (Range& n = bounds_[restPlaces_[s]].n; isGuessed && sum.isOfAllParts && n.lowest == 0)
            n.highest = 0;
    }
    conclude();
}

Bounds Reader::fromOneSum(std::size_t sum, std::size_t planCell) const
{
    const std::size_t whole = plan_->sums()[sum].whole;
    Bounds implied(bundle_->measures);
    implied.n = impliedBySum(bounds_, whole, addends_[sum], planCell, [](const Bounds& b) { return b.n; });
    for (std::size_t m = 0; m < bundle_->measures; ++m) {
        implied.k[m] = impliedBySum(bounds_, whole, addends_[sum], planCell, [m](const Bounds& b) { return b.k[m]; });
        implied.rest[m] =
            impliedBySum(bounds_, whole, addends_[sum], planCell, [m](const Bounds& b) { return b.rest[m]; });
    }
    return implied;
}

void Reader::see(std::size_t planCell, const PrintedCell& printed)
{
    Bounds& bounds = bounds_[planCell];
    bounds.n = standsFor(printed.n, plan_->threshold());
    for (std::size_t m = 0; m < bundle_->measures; ++m) {
        bounds.k[m] = standsFor(printed.counts[m]);
        bounds.rest[m] = {bundle_->guard, Bounds::unlimited};   // otherwise it would not be shown
    }
}

void Reader::conclude()
{
    for (int round = 0; round < mostRounds; ++round) {
        const bool within = concludeWithinCells();
        const bool along = concludeFromSums();
        for (const Bounds& one : bounds_)
            isRefuted_ = isRefuted_ || isEmpty(one.n) || std::any_of(one.k.begin(), one.k.end(), isEmpty) ||
                         std::any_of(one.rest.begin(), one.rest.end(), isEmpty);
        if (isRefuted_ || (!along && !within))
            return;
    }
}

/// n = k + rest, for every measure; n = Σ k where everybody is in one of them.
bool Reader::concludeWithinCells()
{
    bool changed = false;
    for (Bounds& one : bounds_) {
        if (isPartition_)
            changed |= concludeFromOptions(one);
        for (std::size_t m = 0; m < bundle_->measures; ++m) {
            changed |=
                tighten(one.n, one.k[m].lowest + one.rest[m].lowest, plus(one.k[m].highest, one.rest[m].highest));
            changed |= tighten(one.k[m], one.n.lowest - one.rest[m].highest, minus(one.n.highest, one.rest[m].lowest));
            changed |= tighten(one.rest[m], one.n.lowest - one.k[m].highest, minus(one.n.highest, one.k[m].lowest));
        }
    }
    return changed;
}

bool Reader::concludeFromSums()
{
    bool changed = false;
    for (std::size_t s = 0; s < plan_->sums().size(); ++s) {
        const std::size_t whole = plan_->sums()[s].whole;
        changed |= concludeFromSum(bounds_, whole, addends_[s], [](Bounds& b) -> Range& { return b.n; });
        for (std::size_t m = 0; m < bundle_->measures; ++m) {
            changed |= concludeFromSum(bounds_, whole, addends_[s], [m](Bounds& b) -> Range& { return b.k[m]; });
            changed |= concludeFromSum(bounds_, whole, addends_[s], [m](Bounds& b) -> Range& { return b.rest[m]; });
        }
    }
    return changed;
}

}
