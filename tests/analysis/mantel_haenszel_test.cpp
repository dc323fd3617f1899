#include "analysis/mantel_haenszel.h"

#include "invented_answers.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace analysis {
namespace {

TEST(MantelHaenszel, AgreesWithR)
{
    // R: r <- 0:239; group <- (r %/% 3) %% 2; items <- sapply(1:4, function(i) as.integer((r %% 40) +
    //   3*((r*r*i+i) %% 7) + 9*group*(i==3) >= 9*i+6)); for each i: rest <- rowSums(items[,-i]);
    //   mantelhaen.test(table(factor(items[,i], c(1,0)), group, rest)[,,both groups present], correct=TRUE)
    std::array<invented::Rows, 2> groups;
    for (int r = 0; r < 240; ++r) {
        const int group = r / 3 % 2;
        std::vector<int> row;
        for (int i = 1; i <= 4; ++i)
            row.push_back(r % 40 + 3 * ((r * r * i + i) % 7) + (i == 3 ? 9 * group : 0) >= 9 * i + 6);
        groups.at(static_cast<std::size_t>(group)).push_back(row);
    }
    const auto got = mantelHaenszel(invented::patternsOf(groups[0]), invented::patternsOf(groups[1]));
    const std::array odds = {.907787864309604, .747633136094675, .32728616651108844, 4.026625867738400366};
    const std::array p = {.840665504376812, .654043455824969, .00559627046841575, .000461346430787659};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_NEAR(*got[i].oddsRatio, odds.at(i), 1e-12);
        EXPECT_NEAR(*got[i].p, p.at(i), 1e-12);
    }
    // -2.35·ln: .23, .68, 2.62 and -3.27, with errors 2.35·.384 and 2.35·.387 of the last two: both clearly above 1.
    EXPECT_EQ(got[0].size, DifferenceSize::a);
    EXPECT_EQ(got[1].size, DifferenceSize::a);
    EXPECT_EQ(got[2].size, DifferenceSize::c);
    EXPECT_EQ(got[3].size, DifferenceSize::c);
}

TEST(MantelHaenszel, CallsASignificantDifferenceModerateUntilItIsClearlyAboveOne)
{
    // One stratum of 200 and 200: 120 against 90. Odds ratio 1.8333, -2.35·ln = -1.424: above 1, below 1.5.
    const auto half = [](int passes) {
        invented::Rows rows;
        for (int i = 0; i < 200; ++i)
            rows.push_back({i < passes, 1});
        return invented::patternsOf(rows);
    };
    const auto got = mantelHaenszel(half(120), half(90));
    EXPECT_NEAR(*got[0].oddsRatio, 120 * 110 / (80.0 * 90), 1e-12);
    EXPECT_LT(*got[0].p, .01);
    EXPECT_EQ(got[0].size, DifferenceSize::b);
    // 110 against 104: not significant, so negligible whatever the size.
    EXPECT_EQ(mantelHaenszel(half(110), half(104))[0].size, DifferenceSize::a);
}

/// Three items; the last two are answered alike by both groups, the first one is passed by so many of ten.
ItemPatterns group(int passes, int people)
{
    invented::Rows rows;
    for (int i = 0; i < people; ++i)
        rows.push_back({i % 10 < passes, i / 10 % 2, i / 20 % 2});
    return invented::patternsOf(rows);
}

TEST(MantelHaenszel, FindsAnItemThatOneGroupReadsDifferently)
{
    const auto got = mantelHaenszel(group(7, 400), group(4, 400));
    // In every stratum 70 against 40 of 100: odds ratio (7/3)/(4/6) = 3.5, -2.35·ln 3.5 = -2.94.
    EXPECT_NEAR(*got[0].oddsRatio, 3.5, 1e-12);
    EXPECT_LT(*got[0].p, 1e-10);
    EXPECT_EQ(got[0].size, DifferenceSize::c);
    EXPECT_EQ(nameOf(*got[0].size), "C");
}

TEST(MantelHaenszel, TurnsTheOddsRoundWithTheGroups)
{
    const auto one = mantelHaenszel(group(7, 400), group(4, 400));
    const auto other = mantelHaenszel(group(4, 400), group(7, 400));
    EXPECT_NEAR(*one[0].oddsRatio * *other[0].oddsRatio, 1, 1e-12);
    EXPECT_NEAR(*one[0].p, *other[0].p, 1e-15);
}

TEST(MantelHaenszel, IsNotFooledByAGroupThatScoresHigherOnEverything)
{
    // Both groups answer item 1 by their rest score alone; they only differ in how many have which.
    invented::Rows high;
    invented::Rows low;
    for (int i = 0; i < 600; ++i) {
        const int rest = i % 3;
        const bool pass = i / 3 % 10 < 3 + 2 * rest;
        const std::vector<int> row = {pass, rest > 0, rest > 1};
        for (int copies = 0; copies < (rest == 2 ? 3 : 1); ++copies)
            high.push_back(row);
        for (int copies = 0; copies < (rest == 0 ? 3 : 1); ++copies)
            low.push_back(row);
    }
    const auto got = mantelHaenszel(invented::patternsOf(high), invented::patternsOf(low));
    EXPECT_NEAR(*got[0].oddsRatio, 1, 1e-12);
    EXPECT_GT(*got[0].p, .9);
    EXPECT_EQ(got[0].size, DifferenceSize::a);
}

TEST(MantelHaenszel, SaysNothingWherePeopleAlikeNeverDiffer)
{
    const auto got = mantelHaenszel(invented::patternsOf({{1, 0}, {1, 1}}), invented::patternsOf({{1, 0}, {1, 1}}));
    EXPECT_FALSE(got[0].oddsRatio);
    EXPECT_FALSE(got[0].p);
    EXPECT_FALSE(got[0].size);
}

}
}
