#include "analysis/mean.h"
#include "analysis/proportion.h"
#include "analysis/weighted_share.h"

#include <boost/accumulators/accumulators.hpp>
#include <boost/accumulators/statistics/p_square_quantile.hpp>
#include <boost/accumulators/statistics/stats.hpp>
#include <boost/accumulators/statistics/variance.hpp>
#include <boost/histogram/utility/wilson_interval.hpp>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <vector>

namespace analysis {
namespace {

TEST(Proportion, CarriesItsRangeItsPeopleAndItsMethod)
{
    const Estimate share = proportion(92, 182);
    EXPECT_EQ(share.estimate, 92 / 182.0);
    EXPECT_EQ(share.range, wilson(92, 182));
    EXPECT_EQ(share.n, 182);
    EXPECT_EQ(share.effective, 182);
    EXPECT_EQ(nameOf(share.method), "wilson");
    EXPECT_EQ(share.status, Status::shown);
}

TEST(Proportion, OfNobodyIsNoDataAndNoZero)
{
    const Estimate share = proportion(0, 0);
    EXPECT_FALSE(share.estimate);
    EXPECT_FALSE(share.range);
    EXPECT_EQ(share.status, Status::noData);
    EXPECT_EQ(share.reason, Reason::nobody);
    EXPECT_NE(nameOf(proportion(0, 20).status), nameOf(share.status)) << "a true zero is something else";
}

TEST(Proportion, AgreesWithBoostWhereBoostIsRight)
{
    const boost::histogram::utility::wilson_interval<double> theirs(boost::histogram::utility::confidence_level{.95});
    for (int n = 1; n < 60; ++n)
        for (int k = 0; k <= n; ++k) {
            const auto [low, high] = theirs(k, n - k);
            EXPECT_NEAR(wilson(k, n)->low, low, 1e-14);
            EXPECT_NEAR(wilson(k, n)->high, high, 1e-14);
        }
}

TEST(BoostTrap, WilsonOfNobodyIsNotANumberAndOfNoneOfTwentyIsAboveZero)
{
    const boost::histogram::utility::wilson_interval<double> theirs(boost::histogram::utility::confidence_level{.95});
    EXPECT_TRUE(std::isnan(theirs(0, 0).first));
    EXPECT_NE(theirs(0, 20).first, 0);
    EXPECT_EQ(wilson(0, 20)->low, 0);
    EXPECT_FALSE(wilson(0, 0));
}

namespace accumulators = boost::accumulators;
namespace tag = boost::accumulators::tag;

TEST(BoostTrap, VarianceOfOnePersonIsZeroThere)
{
    accumulators::accumulator_set<double, accumulators::stats<tag::variance>> theirs;
    theirs(4);
    EXPECT_EQ(accumulators::variance(theirs), 0);
    const MeanEstimate ours = meanOfValues(std::array{4.0});
    EXPECT_EQ(ours.mean.estimate, 4);
    EXPECT_FALSE(ours.deviation);
    EXPECT_FALSE(ours.mean.range);
    EXPECT_EQ(ours.mean.reason, Reason::onePerson);
}

TEST(BoostTrap, LazyVarianceCancelsFarFromZero)
{
    std::vector<double> far;
    accumulators::accumulator_set<double, accumulators::stats<tag::lazy_variance>> theirs;
    for (int i = 0; i < 1000; ++i) {
        far.push_back(1e9 + i % 2);
        theirs(far.back());
    }
    EXPECT_GT(std::abs(accumulators::variance(theirs) - .25), 1) << "or Boost was mended: then this trap is gone";
    EXPECT_NEAR(*meanOfValues(far).deviation * *meanOfValues(far).deviation, .25 * 1000 / 999, 1e-9);
}

TEST(BoostTrap, QuantilesByPSquareDependOnWhoComesFirst)
{
    std::vector<double> scores;
    for (int i = 0; i < 200; ++i)
        scores.push_back(i % 7);
    const auto medianOf = [](const std::vector<double>& values) {
        accumulators::accumulator_set<double, accumulators::stats<tag::p_square_quantile>> theirs(
            accumulators::quantile_probability = .5);
        for (const double value : values)
            theirs(value);
        return accumulators::p_square_quantile(theirs);
    };
    const double before = medianOf(scores);
    std::ranges::sort(scores);
    EXPECT_NE(medianOf(scores), before) << "which is why scores are counted and never fed to it";
}

TEST(Difference, OfEverybodyAndEverybodyKeepsAWidth)
{
    // Wilson of 10 of 10 runs from .7225 to 1: 0 ± (1 - .7225) on either side.
    const Estimate none = difference(10, 10, 10, 10);
    EXPECT_EQ(none.estimate, 0);
    EXPECT_NEAR(none.range->low, wilson(10, 10)->low - 1, 1e-15);
    EXPECT_NEAR(none.range->high, 1 - wilson(10, 10)->low, 1e-15);
    EXPECT_EQ(difference(1, 2, 0, 0).reason, Reason::nobody);
}

TEST(Difference, AgreesWithTheExamplesOfItsPaper)
{
    // Newcombe 1998b, table II, method 10, examples b to h.
    struct Example {
        double k1, n1, k2, n2, low, high;
    };
    for (const Example& one :
         {Example{9, 10, 3, 10, .1705, .8090}, Example{6, 7, 2, 7, .0582, .8062}, Example{5, 56, 0, 29, -.0381, .1926},
          Example{0, 10, 0, 20, -.1611, .2775}, Example{0, 10, 0, 10, -.2775, .2775}, Example{10, 10, 0, 20, .6791, 1},
          Example{10, 10, 0, 10, .6075, 1}}) {
        const Estimate got = difference(one.k1, one.n1, one.k2, one.n2);
        EXPECT_NEAR(got.range->low, one.low, .00005);
        EXPECT_NEAR(got.range->high, one.high, .00005);
    }
}

TEST(PooledTest, SquaresToTheChiSquareOfTheTable)
{
    // 15 of 20 against 5 of 20: pooled .5, z = .5 / sqrt(.25/10) = sqrt(10); R: 2*pnorm(-sqrt(10))
    EXPECT_NEAR(*pooledTest(15, 20, 5, 20), .00156540225800255, 1e-15);
    EXPECT_EQ(pooledTest(0, 20, 0, 20), 1);
    EXPECT_FALSE(pooledTest(0, 0, 1, 2));
}

TEST(KornGraubard, AgreesWithSurvey)
{
    // R, survey 4.1.1: des <- svydesign(~1, data=data.frame(y, w), weights=~w); svyciprop(~y, des, method="beta") with
    // y the first of fortyPeople() and w = 1..5 again and again; SE(p)^2 and degf(des) = 39.
    const Estimate got = kornGraubard(.858333333333333333, .00364059037670149, 40, 39);
    EXPECT_NEAR(got.range->low, .694113134997393, 1e-12);
    EXPECT_NEAR(got.range->high, .954241505222107, 1e-12);
    EXPECT_NEAR(got.effective, .858333333333 * .141666666667 / .00364059037670149, 1e-8);
}

TEST(KornGraubard, TakesAllPeopleWhereNobodyDiffers)
{
    // Without variance the effective number is n, and Clopper-Pearson of 0 of 20 ends at 1 - .025^(1/20) = .168433.
    EXPECT_EQ(kornGraubard(0, 0, 20, 19).range->low, 0);
    EXPECT_NEAR(kornGraubard(0, 0, 20, 19).range->high, 1 - std::pow(.025, 1 / 20.0), 1e-14);
    EXPECT_EQ(kornGraubard(1, 0, 20, 19).range->high, 1);
}

TEST(KornGraubard, HasNoRangeWithoutDegreesOfFreedom)
{
    const Estimate got = kornGraubard(.5, .01, 20, 0);
    EXPECT_EQ(got.estimate, .5);
    EXPECT_FALSE(got.range);
    EXPECT_EQ(got.reason, Reason::noDegreesOfFreedom);
    EXPECT_EQ(kornGraubard(.5, .01, 1, 1).reason, Reason::onePerson);
    EXPECT_EQ(kornGraubard(.5, .01, 0, 0).status, Status::noData);
}

TEST(KornGraubard, NeverSaysMoreThanThePeopleThereAre)
{
    EXPECT_EQ(kornGraubard(.5, .0001, 20, 19).effective, 20);
    EXPECT_NEAR(kornGraubard(.5, .0001, 20, 19, .95, false).effective, 2500, 1e-6);
}

TEST(WeightedShare, UsesTheEffectiveNumber)
{
    // Weights 1, 1, 2: n_e = 16/6; yes for the one of weight 2: p = 1/2.
    const Estimate got = weightedShare(std::vector<WeightedAnswer>{{false, 1}, {false, 1}, {true, 2}});
    EXPECT_EQ(got.estimate, .5);
    EXPECT_DOUBLE_EQ(got.effective, 16 / 6.0);
    EXPECT_EQ(got.range, wilson(.5 * got.effective, got.effective));
    EXPECT_EQ(got.n, 3);
    // Equal weights say what no weights say.
    EXPECT_EQ(weightedShare(std::vector<WeightedAnswer>{{true, 3}, {false, 3}}).effective, 2);
}

TEST(WeightedShare, HoldsNobodyAndEverybodyAtTheEnds)
{
    std::vector<WeightedAnswer> all;
    for (int i = 0; i < 30; ++i)
        all.push_back({true, .1 * (i + 1)});
    EXPECT_EQ(weightedShare(all).estimate, 1);
    EXPECT_EQ(weightedShare(all).range->high, 1);
    EXPECT_EQ(weightedShare({}).status, Status::noData);
    EXPECT_EQ(weightedShare(std::vector<WeightedAnswer>{{true, 0}}).status, Status::noData);
}

TEST(WeightedShare, IsTheSameToTheLastBitInAnyOrder)
{
    std::mt19937 dice(1);
    std::vector<WeightedAnswer> answers;
    for (int i = 0; i < 500; ++i)
        answers.push_back({dice() % 3 == 0, std::exp(static_cast<double>(dice() % 1000) / 300)});
    const Estimate first = weightedShare(answers);
    for (int turn = 0; turn < 100; ++turn) {
        std::ranges::shuffle(answers, dice);
        ASSERT_EQ(weightedShare(answers), first);
    }
}

TEST(MeanEstimate, FollowsStudent)
{
    // R: t.test(c(0,1,1,2,3,6,4,2,0,0,5,1))$conf.int
    const std::array scores = {0., 1., 1., 2., 3., 6., 4., 2., 0., 0., 5., 1.};
    const MeanEstimate got = meanOfValues(scores, 6);
    EXPECT_NEAR(*got.mean.estimate, 25 / 12.0, 1e-15);
    EXPECT_NEAR(got.mean.range->low, .799425323279878, 1e-12);
    EXPECT_NEAR(got.mean.range->high, 3.367241343386789, 1e-12);
    const std::array counts = {3., 3., 2., 1., 1., 1., 1.};
    EXPECT_NEAR(meanOfCounts(counts, 6).mean.range->high, got.mean.range->high, 1e-14);
}

TEST(MeanEstimate, StaysWithinTheScoresThatArePossible)
{
    const std::array nearlyNone = {11., 0., 0., 0., 0., 0., 1.};
    EXPECT_EQ(meanOfCounts(nearlyNone, 6).mean.range->low, 0);
    EXPECT_LT(meanOfCounts(nearlyNone).mean.range->low, 0);
}

TEST(MeanEstimate, HasNoRangeWhereItWouldBeOfWidthZeroOrOfTooFew)
{
    const std::array alike = {0., 0., 40.};
    EXPECT_EQ(meanOfCounts(alike, 6).mean.reason, Reason::everybodyAlike);
    EXPECT_EQ(meanOfCounts(alike, 6).deviation, 0);
    EXPECT_FALSE(meanOfCounts(alike, 6).mean.range);
    EXPECT_EQ(meanOfValues(std::array{.1, .1, .1}).mean.reason, Reason::everybodyAlike) << "0.1 is no binary number";
    const std::array nine = {4., 5.};
    EXPECT_EQ(meanOfCounts(nine, 6).mean.reason, Reason::fewerThanTen);
    EXPECT_TRUE(meanOfCounts(std::array{5., 5.}, 6).mean.range);
    EXPECT_TRUE(meanOfValues(std::array{1., 2.}).mean.range) << "what is no score has no floor";
    EXPECT_EQ(meanOfValues({}).mean.status, Status::noData);
}

TEST(MeanEstimate, IsTheSameToTheLastBitInAnyOrder)
{
    std::mt19937 dice(2);
    std::vector<double> values;
    for (int i = 0; i < 300; ++i)
        values.push_back(static_cast<double>(dice()) / 7);
    const MeanEstimate first = meanOfValues(values);
    for (int turn = 0; turn < 100; ++turn) {
        std::ranges::shuffle(values, dice);
        const MeanEstimate again = meanOfValues(values);
        ASSERT_EQ(again.mean, first.mean);
        ASSERT_EQ(again.deviation, first.deviation);
    }
}

}
}
