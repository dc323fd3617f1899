#include "analysis/verdict.h"

#include "analysis/false_discovery.h"
#include "town.h"

#include <array>

namespace analysis {
namespace {

Bundle counted(Count n, Count k)
{
    Bundle one{rounded(n, countStep), {}, {}, {}};
    one.counts.fill(printedCount(k));
    return one;
}

TEST(Change, IsLessWhenTheIntervalOfTheDifferenceIsBelowZero)
{
    const Change change = changeOf(counted(180, 90), counted(180, 60), Measure::lonely);
    EXPECT_NEAR(change.difference, -1.0 / 6, 1e-12);
    EXPECT_EQ(change.verdict, Verdict::less);
    EXPECT_EQ(changeOf(counted(180, 60), counted(180, 90), Measure::lonely).verdict, Verdict::more);
}

TEST(Change, AddsThreeTimesTheVarianceOfTheRounding)
{
    // Rounding: 3·(2(1 + .25)/180² + 2(1 + 1/9)/180²) = .00043724; z² times that is .00167966 under the root.
    const Change change = changeOf(counted(180, 90), counted(180, 60), Measure::lonely);
    const auto without = newcombe(60, 180, 90, 180);
    const double half = change.difference - without->low;
    EXPECT_NEAR(change.range.low, change.difference - std::sqrt(half * half + .00167966), 1e-7);
}

TEST(Change, OfAlmostTwentyPointsIsNotDemonstrableAmongThirtyFivePeople)
{
    const Change change = changeOf(counted(35, 20), counted(35, 15), Measure::lonely);
    EXPECT_EQ(change.verdict, Verdict::noDemonstrableDifference);
    EXPECT_GT(change.detectable, .3);
}

TEST(FalseDiscovery, AgreesWithTheStepUpByHand)
{
    const std::array p = {.01, .04, .03, .005};
    const std::vector<double> adjusted = benjaminiHochberg(p);
    EXPECT_NEAR(adjusted[0], .02, 1e-12);
    EXPECT_NEAR(adjusted[1], .04, 1e-12);
    EXPECT_NEAR(adjusted[2], .04, 1e-12);
    EXPECT_NEAR(adjusted[3], .02, 1e-12);
    EXPECT_TRUE(benjaminiHochberg({}).empty());
}

class TwoWaves : public testing::Test {
protected:
    std::unique_ptr<const scales::Form> form = town::form(town::flat(12));

    /// Twelve neighbourhoods of 120 people with 60 lonely, but for the first.
    ReleasedTable wave(int lonelyInFirst) const
    {
        std::vector<town::Person> people;
        for (int home = 0; home < 12; ++home)
            town::add(people, home, 120, home == 0 ? lonelyInFirst : 60);
        return town::release(*form, people);
    }
};

TEST_F(TwoWaves, ShowAChangeThatSurvivesTheCorrection)
{
    const auto all = changes(wave(60), wave(30), std::array{Measure::lonely});
    ASSERT_EQ(all.size(), 12u);
    EXPECT_EQ(all[0].area, "100A");
    EXPECT_EQ(all[0].verdict, Verdict::less);
    EXPECT_EQ(all[1].verdict, Verdict::noDemonstrableDifference);
    EXPECT_FALSE(all[1].stoodOutAlone);
}

TEST_F(TwoWaves, CallAChangeThatStoodOutAloneNotDemonstrable)
{
    const auto all = changes(wave(60), wave(40), std::array{Measure::lonely});
    EXPECT_LT(all[0].p, .05);
    EXPECT_GT(all[0].adjusted, .05);
    EXPECT_EQ(all[0].verdict, Verdict::noDemonstrableDifference);
    EXPECT_TRUE(all[0].stoodOutAlone);
}

TEST_F(TwoWaves, LeaveWithheldNeighbourhoodsOutOfTheFamily)
{
    std::vector<town::Person> people;
    for (int home = 0; home < 12; ++home)
        town::add(people, home, home == 5 ? 20 : 120, 10);
    EXPECT_EQ(changes(wave(60), town::release(*form, people), std::array{Measure::lonely}).size(), 11u);
}

TEST_F(TwoWaves, AreNotComparedWhenTheyAreNotOneSeries)
{
    const ReleasedTable one = wave(60);
    Facts other = one.facts();
    EXPECT_TRUE(areOneSeries(one.facts(), other));
    other.wording = "published";
    EXPECT_FALSE(areOneSeries(one.facts(), other));
}

TEST_F(TwoWaves, CompareAllPairsOfNeighbourhoodsWithinOne)
{
    // 20 of 120 in the first, 60 of 120 in the eleven others: 66 pairs, of which 11 are clear.
    const auto pairs = differences(wave(20), std::array{Measure::lonely});
    ASSERT_EQ(pairs.size(), 66u);
    for (const Difference& pair : pairs)
        EXPECT_EQ(pair.change.verdict, pair.one == "100A" ? Verdict::more : Verdict::noDemonstrableDifference)
            << pair.one << " " << pair.other;
}

TEST_F(TwoWaves, CorrectForAllPairsThatSomebodyCouldLookAt)
{
    // 40 of 120 against 60 of 120 is clear alone, and not among 66 pairs.
    const auto pairs = differences(wave(40), std::array{Measure::lonely});
    EXPECT_LT(pairs[0].change.p, .05);
    EXPECT_EQ(pairs[0].change.verdict, Verdict::noDemonstrableDifference);
    EXPECT_TRUE(pairs[0].change.stoodOutAlone);
}

}
}
