// How often a 95 % interval holds the truth. Where the possible outcomes can be counted they are all counted, so that
// these figures are exact and no seed is lucky; only weights are simulated.
#include "analysis/interval.h"
#include "analysis/rounding_allowance.h"
#include "analysis/weighted_share.h"
#include "analysis/wilson.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <random>
#include <vector>

namespace analysis {
namespace {

constexpr std::array shares = {.05, .1, .2, .3, .46};

/// Probability of each number of people out of n, binomial.
std::vector<double> chances(int n, double p)
{
    std::vector<double> chances;
    for (int k = 0; k <= n; ++k)
        chances.push_back(std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) + k * std::log(p) +
                                   (n - k) * std::log1p(-p)));
    return chances;
}

bool holds(const Interval& range, double truth)
{
    constexpr double slack = 1e-12;   // a limit that is the truth holds it
    return range.low - slack <= truth && truth <= range.high + slack;
}

/// Lowest and mean of many coverages.
struct Coverage {
    double lowest = 1;
    double sum = 0;
    int count = 0;

    void add(double one)
    {
        lowest = std::min(lowest, one);
        sum += one;
        ++count;
    }
    double mean() const { return sum / count; }
};

TEST(WilsonCoverage, IsFrom94To96InTheMeanAndNeverBelow92Percent)
{
    for (const double p : shares) {
        Coverage coverage;
        for (int n = 20; n <= 200; ++n) {
            const auto chance = chances(n, p);
            double held = 0;
            for (int k = 0; k <= n; ++k)
                held += holds(*wilson(k, n), p) ? chance[static_cast<std::size_t>(k)] : 0;
            coverage.add(held);
        }
        EXPECT_GE(coverage.mean(), .94) << p;
        EXPECT_LE(coverage.mean(), .96) << p;
        EXPECT_GE(std::round(100 * coverage.lowest), 92) << p << ": " << coverage.lowest;   // .9198 at p = .1, n = 35
    }
}

double newcombeCoverage(int n1, int n2, double p1, double p2)
{
    const auto first = chances(n1, p1);
    const auto second = chances(n2, p2);
    double held = 0;
    for (int k1 = 0; k1 <= n1; ++k1)
        for (int k2 = 0; k2 <= n2; ++k2)
            if (holds(*newcombe(k1, n1, k2, n2), p1 - p2))
                held += first[static_cast<std::size_t>(k1)] * second[static_cast<std::size_t>(k2)];
    return held;
}

/// Of the interval that a reader gets from two printed figures.
double printedCoverage(int n1, int n2, double p1, double p2)
{
    const auto byPrinted = [](int n, double p) {
        std::map<double, double> chance;
        const auto exact = chances(n, p);
        const auto most = static_cast<double>(rounded(n, countStep).value);
        for (int k = 0; k <= n; ++k)
            chance[std::min(most, asNumber(printedCount(k)))] += exact[static_cast<std::size_t>(k)];
        return chance;
    };
    const auto size1 = static_cast<double>(rounded(n1, countStep).value);
    const auto size2 = static_cast<double>(rounded(n2, countStep).value);
    const auto second = byPrinted(n2, p2);
    double held = 0;
    for (const auto& [k1, chance1] : byPrinted(n1, p1))
        for (const auto& [k2, chance2] : second) {
            const double extra = roundingAllowance(k1 / size1, size1) + roundingAllowance(k2 / size2, size2);
            if (holds(*newcombe(k1, size1, k2, size2, .95, extra), p1 - p2))
                held += chance1 * chance2;
        }
    return held;
}

/// Sizes from 30 to 200, the second one in steps from the first.
std::vector<std::pair<int, int>> sizes(int step, int secondStep)
{
    std::vector<std::pair<int, int>> all;
    for (int n1 = 30; n1 <= 200; n1 += step)
        for (int n2 = n1; n2 <= 200; n2 += secondStep)
            all.emplace_back(n1, n2);
    return all;
}

template <class Each>
Coverage overPairs(const std::vector<std::pair<int, int>>& sizes, Each each)
{
    Coverage coverage;
    for (const auto& [n1, n2] : sizes)
        for (const double p1 : shares)
            for (const double p2 : shares)
                coverage.add(each(n1, n2, p1, p2));
    return coverage;
}

TEST(NewcombeCoverage, IsAtLeastNinetyFourAndAHalfPercentInTheMean)
{
    EXPECT_GE(overPairs({{32, 32}, {32, 47}, {60, 80}}, newcombeCoverage).mean(), .945);
}

TEST(NewcombeCoverage, OfPrintedFiguresIsNeverBelow93Percent)
{
    // Among them the sizes at which the variance of rounding alone falls to 85 and 87 per cent.
    EXPECT_GE(
        overPairs({{33, 36}, {33, 42}, {60, 60}, {64, 67}, {133, 133}, {175, 175}, {177, 177}}, printedCoverage).lowest,
        .93);
}

TEST(NewcombeCoverageWholeMatrix, HoldsFromThirtyToTwoHundredPeople)
{
    const Coverage exact = overPairs(sizes(20, 20), newcombeCoverage);
    EXPECT_GE(exact.mean(), .945);
    EXPECT_GE(exact.lowest, .93);
    const Coverage printed = overPairs(sizes(1, 7), printedCoverage);
    EXPECT_GE(printed.mean(), .945);
    EXPECT_GE(printed.lowest, .93);
    RecordProperty("exact", std::to_string(exact.mean()) + " lowest " + std::to_string(exact.lowest));
    RecordProperty("printed", std::to_string(printed.mean()) + " lowest " + std::to_string(printed.lowest));
}

TEST(HullCoverage, OfWhatAReleasePrintsIsAtLeast94PercentForEverySizeFrom30To200)
{
    Facts facts;
    facts.threshold = 30;
    for (int n = 30; n <= 200; ++n) {
        std::map<std::vector<Count>, Interval> known;
        std::vector<Interval> byCount;
        for (int k = 0; k <= n; ++k) {
            Bundle bundle{rounded(n, countStep), {}, {}, {}};
            bundle.counts.fill(printedCount(k));
            const Range standsForCount = standsFor(bundle.counts.front());
            auto& range = known[{standsForCount.lowest, standsForCount.highest}];
            if (range.high == 0)
                range = shareOf(facts, bundle, Measure::lonely).range;
            byCount.push_back(range);
        }
        for (const double p : shares) {
            const auto chance = chances(n, p);
            double held = 0;
            for (std::size_t k = 0; k < byCount.size(); ++k)
                held += holds(byCount[k], p) ? chance[k] : 0;
            ASSERT_GE(held, .94) << n << " people, " << p;
        }
    }
}

/// Weights as raking gives them: lognormal, standard deviation of the logarithm .6.
Coverage simulatedWeights(int runs, bool onEffectiveNumber)
{
    Coverage coverage;
    std::mt19937 dice(2026);
    std::normal_distribution<double> bell;
    std::uniform_real_distribution<double> even;
    for (const double p : shares) {
        int held = 0;
        for (int run = 0; run < runs; ++run) {
            std::vector<WeightedAnswer> answers(60);
            for (WeightedAnswer& answer : answers)
                answer = {even(dice) < p, std::exp(.6 * bell(dice))};
            const Estimate share = weightedShare(answers);
            held += holds(onEffectiveNumber ? *share.range : *wilson(*share.estimate * share.n, share.n), p);
        }
        coverage.add(static_cast<double>(held) / runs);
    }
    return coverage;
}

TEST(WeightedCoverage, NeedsTheEffectiveNumber)
{
    EXPECT_GE(simulatedWeights(600, true).mean(), .94);
    EXPECT_LT(simulatedWeights(600, false).mean(), .94) << "which is why the raw number is not used";
}

TEST(WeightedCoverageWholeMatrix, IsAtLeast94PercentForEveryShare)
{
    EXPECT_GE(simulatedWeights(40000, true).lowest, .94);
    EXPECT_LT(simulatedWeights(40000, false).lowest, .93);
}

}
}
