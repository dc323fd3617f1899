#include "analysis/rounding.h"

#include <gtest/gtest.h>

namespace analysis {
namespace {

TEST(Rounding, GoesToTheNearestFive)
{
    EXPECT_EQ(rounded(32, 5).value, 30);
    EXPECT_EQ(rounded(33, 5).value, 35);
    EXPECT_EQ(rounded(0, 5).value, 0);
}

TEST(Rounding, SaysFewerThanFiveForZeroToFour)
{
    EXPECT_EQ(printedCount(0), PrintedCount(FewerThanFive{}));
    EXPECT_EQ(printedCount(4), PrintedCount(FewerThanFive{}));
    EXPECT_EQ(printedCount(5), PrintedCount(Rounded{5, 5}));
}

TEST(Rounding, TakesTheSmallestMultipleOfFiveAboveTheHighestScoreForSums)
{
    EXPECT_EQ(sumStep(3), 5);
    EXPECT_EQ(sumStep(5), 10);
    EXPECT_EQ(sumStep(6), 10);
    EXPECT_EQ(sumStep(11), 15);
}

TEST(Rounding, LetsAPrintedFiveStandForFiveToSeven)
{
    EXPECT_EQ(standsFor(PrintedCount(Rounded{5, 5})), (Range{5, 7}));
    EXPECT_EQ(standsFor(PrintedCount(Rounded{10, 5})), (Range{8, 12}));
    EXPECT_EQ(standsFor(PrintedCount(FewerThanFive{})), (Range{0, 4}));
}

TEST(Rounding, LetsNoShownGroupStandForFewerThanTheThreshold)
{
    EXPECT_EQ(standsFor(Rounded{30, 5}, 30), (Range{30, 32}));
    EXPECT_EQ(standsFor(Rounded{35, 5}, 30), (Range{33, 37}));
}

TEST(Rounding, StandsForExactlyTheNumbersThatPrintLikeThis)
{
    for (const int step : {5, 10, 15})
        for (Count exact = 0; exact < 400; ++exact) {
            const Range range = standsFor(rounded(exact, step));
            EXPECT_LE(range.lowest, exact);
            EXPECT_GE(range.highest, exact);
            EXPECT_EQ(rounded(range.lowest, step), rounded(exact, step));
            EXPECT_EQ(rounded(range.highest, step), rounded(exact, step));
            EXPECT_NE(rounded(range.highest + 1, step), rounded(exact, step));
        }
    for (Count exact = 0; exact < 100; ++exact)
        for (Count other = 0; other < 100; ++other) {
            const Range range = standsFor(printedCount(exact));
            EXPECT_EQ(range.lowest <= other && other <= range.highest, printedCount(other) == printedCount(exact));
        }
}

}
}
