#include "analysis/interval.h"

#include "town.h"

namespace analysis {
namespace {

Bundle bundle(Count n, Count k)
{
    Bundle one{rounded(n, countStep), {}, {150, 15}, {80, 10}};
    one.counts.fill(printedCount(k));
    return one;
}

Facts facts()
{
    Facts some;
    some.threshold = 30;
    return some;
}

TEST(ShareRange, IsTheHullOfEverythingThePrintedPairAllows)
{
    const Share share = shareOf(facts(), bundle(180, 92), Measure::social);   // prints as 90 of 180
    EXPECT_DOUBLE_EQ(*share.value, .5);
    EXPECT_DOUBLE_EQ(share.range.low, wilson(88, 182)->low);
    EXPECT_DOUBLE_EQ(share.range.high, wilson(92, 178)->high);
}

TEST(ShareRange, ContainsTheRangeOfTheExactNumbers)
{
    for (Count n = 30; n < 90; ++n)
        for (Count k = 0; k <= n - 5; ++k) {
            const Share share = shareOf(facts(), bundle(n, k), Measure::lonely);
            const auto exact = wilson(static_cast<double>(k), static_cast<double>(n));
            ASSERT_LE(share.range.low, exact->low);
            ASSERT_GE(share.range.high, exact->high);
        }
}

TEST(ShareRange, DependsOnThePrintedNumbersOnly)
{
    for (const Count n : {30, 31, 32})
        for (const Count k : {8, 10, 12})
            EXPECT_EQ(shareOf(facts(), bundle(n, k), Measure::lonely).range,
                      shareOf(facts(), bundle(31, 10), Measure::lonely).range);
}

TEST(ShareRange, HasNoMiddleForFewerThanFive)
{
    const Share share = shareOf(facts(), bundle(60, 3), Measure::strong);
    EXPECT_FALSE(share.value);
    EXPECT_EQ(share.range.low, 0);
    EXPECT_DOUBLE_EQ(share.range.high, wilson(4, 58)->high);
}

TEST(MeanRange, TakesItsSpreadFromThePrintedDistributionOfTheMunicipality)
{
    const auto form = town::form(town::flat(1));
    std::vector<town::Person> people;
    town::add(people, 0, 100, 50);   // total 0 or 4, printed as 50 each and "fewer than 5" for the other ten scores
    const ReleasedTable table = town::release(*form, people);
    // Σ count = 120, Σ score = 50·4 + 2·(66 - 4), Σ score² = 50·16 + 2·(506 - 16); 324/120 = 2.7
    EXPECT_NEAR(*releasedDeviation(table, Score::total), std::sqrt((1780 - 120 * 2.7 * 2.7) / 119), 1e-12);

    const auto mean = meanOf(table, *shown(table.municipality()), Score::total);
    EXPECT_DOUBLE_EQ(mean->value, 1.95);   // 195 of 100
    const double half = 1.959963984540054 * *releasedDeviation(table, Score::total);
    EXPECT_NEAR(mean->range.low, 188 / 102.0 - half / std::sqrt(102), 1e-9);
    EXPECT_NEAR(mean->range.high, 202 / 98.0 + half / std::sqrt(98), 1e-9);
}

TEST(MeanRange, StaysWithinTheScoresThatArePossible)
{
    const auto form = town::form(town::flat(1));
    std::vector<town::Person> people;
    town::add(people, 0, 40, 0);
    const ReleasedTable table = town::release(*form, people);
    for (const Score score : everyScore)
        EXPECT_EQ(meanOf(table, *shown(table.municipality()), score)->range.low, 0);
}

}
}
