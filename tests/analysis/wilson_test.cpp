#include "analysis/detectable.h"
#include "analysis/moments.h"
#include "analysis/wilson.h"

#include <gtest/gtest.h>

#include <array>

namespace analysis {
namespace {

TEST(Wilson, UsesTheNormalQuantileInFullPrecision) { EXPECT_NEAR(normalQuantile(.95), 1.959963984540054, 1e-14); }

TEST(Wilson, AgreesWithPublishedIntervals)
{
    const auto range = wilson(92, 182);   // statistics-and-reports.md §0: 43.3-57.7
    EXPECT_NEAR(range->low, .433, .0005);
    EXPECT_NEAR(range->high, .577, .0005);
    const auto newcombe1998 = wilson(81, 263);   // Newcombe 1998a, table I, method 3
    EXPECT_NEAR(newcombe1998->low, .2553, .00005);
    EXPECT_NEAR(newcombe1998->high, .3662, .00005);
}

TEST(Wilson, KeepsAOneSidedWidthAtNobodyAndEverybody)
{
    EXPECT_EQ(wilson(0, 32)->low, 0);
    EXPECT_NEAR(wilson(0, 32)->high, .107, .0005);
    EXPECT_EQ(wilson(32, 32)->high, 1);
    EXPECT_NEAR(wilson(32, 32)->low, .893, .0005);
}

TEST(Wilson, SaysNothingAboutNobody) { EXPECT_FALSE(wilson(0, 0)); }

TEST(Newcombe, DecidesOnTheDifferenceNotOnOverlappingIntervals)
{
    const auto range = newcombe(70, 182, 92, 182);
    EXPECT_NEAR(range->low, -.219, .0005);
    EXPECT_NEAR(range->high, -.019, .0005);
}

TEST(Newcombe, AgreesWithItsPaper)
{
    const auto range = newcombe(56, 70, 48, 80);   // Newcombe 1998b, table II, example a, method 10
    EXPECT_NEAR(range->low, .0524, .00005);
    EXPECT_NEAR(range->high, .3339, .00005);
}

TEST(Detectable, TellsWhatCanBeSeenAtAll)
{
    EXPECT_NEAR(detectable(.4, 25, 25), .388, .0005);
    EXPECT_NEAR(detectable(.4, 200, 200), .137, .0005);
}

TEST(Moments, DivideByOneLessThanTheNumberOfPeople)
{
    const std::array counts = {1.0, 0.0, 1.0, 0.0, 1.0};   // scores 0, 2, 4
    EXPECT_DOUBLE_EQ(*momentsOf(counts).mean, 2);
    EXPECT_DOUBLE_EQ(*momentsOf(counts).variance, 4);
}

TEST(Moments, AreTheSameWhicheverWayPeopleAreListed)
{
    const std::array byPoints = {1.0, 0.0, 1.0, 0.0, 7.0};
    const std::array<std::pair<scales::Points, std::uint64_t>, 3> listed = {{{0, 1}, {2, 1}, {4, 7}}};
    EXPECT_EQ(momentsOf(byPoints), momentsOf(listed));
    const std::array<std::pair<scales::Points, std::uint64_t>, 2> halves = {{{{1, 2}, 1}, {{3, 2}, 1}}};
    EXPECT_DOUBLE_EQ(*momentsOf(halves).mean, 1);
    EXPECT_DOUBLE_EQ(*momentsOf(halves).variance, .5);
}

TEST(Moments, HaveNoVarianceForOnePerson)
{
    const std::array counts = {0.0, 1.0};
    EXPECT_DOUBLE_EQ(*momentsOf(counts).mean, 1);
    EXPECT_FALSE(momentsOf(counts).variance);
    EXPECT_FALSE(momentsOf(std::array<double, 2>{}).mean);
}

}
}
