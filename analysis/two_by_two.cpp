#include "analysis/two_by_two.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr Count narrowestN = 10;   ///< people, highest - lowest; as in bounds
constexpr Count narrowestK = 5;    ///< people

Count sumOf(const Crossed<Count>& counts) { return counts[0][0] + counts[0][1] + counts[1][0] + counts[1][1]; }
/// How many of the four counts' people reach the cut-off: by the row for loneliness, by the column for isolation.
Count lonelyOf(const Crossed<Count>& counts) { return counts[1][0] + counts[1][1]; }
Count isolatedOf(const Crossed<Count>& counts) { return counts[0][1] + counts[1][1]; }

template <class Visit>
void everyPlace(Visit visit)
{
    for (const std::size_t lonely : {0U, 1U})
        for (const std::size_t isolated : {0U, 1U})
            visit(lonely, isolated);
}

/// Everything the four printed counts stand for.
template <class Visit>
void everyMeaning(const TwoByTwo& printed, Visit visit)
{
    Crossed<Range> ranges;
    everyPlace([&](std::size_t i, std::size_t j) { ranges[i][j] = standsFor(PrintedCount(printed.counts[i][j])); });
    Crossed<Count> one;
    const auto each = [](Range range, Count& number, auto&& rest) {
        for (number = range.lowest; number <= range.highest; ++number)
            rest();
    };
    each(ranges[0][0], one[0][0], [&] {
        each(ranges[0][1], one[0][1],
             [&] { each(ranges[1][0], one[1][0], [&] { each(ranges[1][1], one[1][1], [&] { visit(one); }); }); });
    });
}

/// What a reader makes of the people in a margin who are not in the four counts.
class Remainder {
public:
    explicit Remainder(Margin margin) : margin_(margin) {}

    bool isPossible(Count n, Count k) const { return k <= margin_.k && n - k <= margin_.n - margin_.k; }
    void see(Count n, Count k)
    {
        widen(n_, margin_.n - n);
        widen(counted_, margin_.k - k);
        widen(others_, (margin_.n - margin_.k) - (n - k));
    }
    bool isTooNarrow() const
    {
        return isNarrow(n_, narrowestN) || isNarrow(counted_, narrowestK) || (n_.lowest > 0 && others_.highest == 0);
    }

private:
    static void widen(Range& range, Count number)
    {
        range = {std::min(range.lowest, number), std::max(range.highest, number)};
    }
    static bool isNarrow(Range range, Count narrowest)
    {
        return range.lowest > 0 && range.highest - range.lowest < narrowest;
    }

    static constexpr Range nothing = {1'000'000'000, -1};
    Margin margin_;
    Range n_ = nothing;
    Range counted_ = nothing;
    Range others_ = nothing;   ///< do not reach the cut-off
};

bool tellsOfRemainders(const TwoByTwo& printed, Margin loneliness, Margin isolation)
{
    Remainder ofLoneliness(loneliness);
    Remainder ofIsolation(isolation);
    everyMeaning(printed, [&](const Crossed<Count>& one) {
        if (!ofLoneliness.isPossible(sumOf(one), lonelyOf(one)) || !ofIsolation.isPossible(sumOf(one), isolatedOf(one)))
            return;
        ofLoneliness.see(sumOf(one), lonelyOf(one));
        ofIsolation.see(sumOf(one), isolatedOf(one));
    });
    return ofLoneliness.isTooNarrow() || ofIsolation.isTooNarrow();
}

/// Whether the least that the four counts stand for fits into everything that the printed margin stands for.
bool leavesOpen(Margin margin, Count leastN, Count leastK, int threshold, int guard)
{
    const Range n = standsFor(rounded(margin.n, countStep), threshold);
    const Range k = standsFor(printedCount(margin.k));
    const Count leastOthers = std::max<Count>(guard, n.lowest - k.highest);
    return leastK <= k.lowest && leastN - leastK <= leastOthers;
}

bool narrowsMargins(const TwoByTwo& printed, Margin loneliness, Margin isolation, int threshold, int guard)
{
    Crossed<Count> least;
    everyPlace(
        [&](std::size_t i, std::size_t j) { least[i][j] = standsFor(PrintedCount(printed.counts[i][j])).lowest; });
    return !leavesOpen(loneliness, sumOf(least), lonelyOf(least), threshold, guard) ||
           !leavesOpen(isolation, sumOf(least), isolatedOf(least), threshold, guard);
}

}

Count TwoByTwo::about() const
{
    Count all = 0;
    everyPlace([&](std::size_t i, std::size_t j) { all += counts[i][j].value; });
    return all;
}

std::optional<TwoByTwo> printedTwoByTwo(const Crossed<Count>& exact, Margin loneliness, Margin isolation, int threshold,
                                        int guard)
{
    if (sumOf(exact) < threshold)
        return std::nullopt;
    TwoByTwo printed;
    bool isSmall = false;
    everyPlace([&](std::size_t i, std::size_t j) {
        isSmall = isSmall || exact[i][j] < guard;
        printed.counts[i][j] = rounded(exact[i][j], countStep);
    });
    if (isSmall || tellsOfRemainders(printed, loneliness, isolation) ||
        narrowsMargins(printed, loneliness, isolation, threshold, guard))
        return std::nullopt;
    return printed;
}

}
