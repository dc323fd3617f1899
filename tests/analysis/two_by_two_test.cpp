#include "analysis/two_by_two.h"

#include <gtest/gtest.h>

#include <random>

namespace analysis {
namespace {

constexpr int threshold = 30;
constexpr int guard = 5;

/// Both margins hold the four counts and some people more, of whom `counted` reach the cut-off.
std::optional<TwoByTwo> printedOf(const Crossed<Count>& exact, Count more = 60, Count counted = 20)
{
    const Count lonely = exact[1][0] + exact[1][1];
    const Count isolated = exact[0][1] + exact[1][1];
    const Count n = exact[0][0] + exact[0][1] + lonely;
    return printedTwoByTwo(exact, {n + more, lonely + counted}, {n + more, isolated + counted}, threshold, guard);
}

TEST(TwoByTwo, PrintsFourRoundedCountsAndNoNumberOfPeopleBesideThem)
{
    const auto printed = printedOf({{{603, 48}, {297, 61}}});
    ASSERT_TRUE(printed);
    EXPECT_EQ(printed->counts, (Crossed<Rounded>{{{{{605, 5}, {50, 5}}}, {{{295, 5}, {60, 5}}}}}));
    EXPECT_EQ(printed->about(), 1010);   // 1009
}

TEST(TwoByTwo, IsWithheldWholeBelowTheThreshold)
{
    const Crossed<Count> forty = {{{16, 8}, {8, 8}}};
    const Margin margin = {100, 36};
    EXPECT_TRUE(printedTwoByTwo(forty, margin, margin, 40, guard));
    EXPECT_FALSE(printedTwoByTwo(forty, margin, margin, 41, guard));
}

TEST(TwoByTwo, IsWithheldWholeForOneSmallCountAndForZeroAlike)
{
    for (const std::size_t i : {0U, 1U})
        for (const std::size_t j : {0U, 1U})
            for (Count small = 0; small < 8; ++small) {
                Crossed<Count> exact = {{{50, 50}, {50, 50}}};
                exact[i][j] = small;
                EXPECT_EQ(printedOf(exact).has_value(), small >= 5) << i << j << small;
            }
}

TEST(TwoByTwo, IsWithheldWhereSubtractionFromAMarginFindsAHandfulOfPeople)
{
    // Three people completed the scale of loneliness only, and all three miss contact: 103 - 100 and 45 - 42. Whoever knows
    // the margins finds nobody among them who does not.
    const Crossed<Count> exact = {{{30, 28}, {36, 6}}};
    EXPECT_FALSE(printedTwoByTwo(exact, {103, 45}, {110, 36}, threshold, guard));
    EXPECT_TRUE(printedTwoByTwo(exact, {133, 55}, {110, 36}, threshold, guard));   // thirty-three, of whom thirteen
}

TEST(TwoByTwo, IsWithheldWhereItWouldNarrowATableBesideIt)
{
    // 43 of 87 print as 45 of 85: 83 to 87 people less 43 to 47, so 36 or more who are not isolated. The four counts would
    // say that there are 28 + 13 at least.
    const Crossed<Count> exact = {{{31, 32}, {13, 11}}};
    const Margin loneliness = {147, 44};
    EXPECT_FALSE(printedTwoByTwo(exact, loneliness, {87, 43}, threshold, guard));
    EXPECT_TRUE(printedTwoByTwo(exact, loneliness, {107, 48}, threshold, guard));   // 103 less 52 is 51
}

/// What is possible: every way to fill four counts and both margins that fits all that is printed.
TEST(TwoByTwo, LeavesEveryMarginPossibleThatItsOwnTableLeavesPossible)
{
    std::mt19937 chance(5);
    const auto any = [&](int from, int to) { return std::uniform_int_distribution(from, to)(chance); };
    int shown = 0;
    for (int town = 0; town < 400; ++town) {
        const Crossed<Count> exact = {{{any(20, 60), any(5, 15)}, {any(5, 40), any(5, 15)}}};
        const Count n = exact[0][0] + exact[0][1] + exact[1][0] + exact[1][1];
        const Margin loneliness = {n + any(5, 12), exact[1][0] + exact[1][1] + any(0, 5)};
        const Margin isolation = {n + any(5, 12), exact[0][1] + exact[1][1] + any(0, 5)};
        const auto printed = printedTwoByTwo(exact, loneliness, isolation, threshold, guard);
        if (!printed)
            continue;
        ++shown;
        Crossed<Range> ranges;
        for (const std::size_t i : {0U, 1U})
            for (const std::size_t j : {0U, 1U})
                ranges[i][j] = standsFor(PrintedCount(printed->counts[i][j]));
        const Range people = standsFor(rounded(isolation.n, 5), threshold);
        const Range isolated = standsFor(printedCount(isolation.k));
        for (Count all = people.lowest; all <= people.highest; ++all)
            for (Count k = isolated.lowest; k <= std::min(isolated.highest, all - guard); ++k) {
                bool isPossible = false;
                for (Count a = ranges[0][1].lowest; a <= ranges[0][1].highest; ++a)
                    for (Count b = ranges[1][1].lowest; b <= ranges[1][1].highest; ++b)
                        isPossible = isPossible || (a + b <= k && ranges[0][0].lowest + ranges[1][0].lowest <= all - k);
                EXPECT_TRUE(isPossible) << all << " of whom " << k;
            }
    }
    EXPECT_GT(shown, 20);
    EXPECT_LT(shown, 400);
}

}
}
