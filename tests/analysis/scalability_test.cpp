#include "analysis/scalability.h"

#include "invented_answers.h"

#include <gtest/gtest.h>

#include <cmath>

namespace analysis {
namespace {

invented::Rows times(std::initializer_list<std::pair<std::vector<int>, int>> patterns)
{
    invented::Rows rows;
    for (const auto& [pattern, people] : patterns)
        rows.insert(rows.end(), static_cast<std::size_t>(people), pattern);
    return rows;
}

TEST(Scalability, CountsPeopleWhoPassOnlyTheHarderItem)
{
    // Item 1 is passed by 60 of 100, item 2 by 30. Only the harder one: 10; expected 40·30/100 = 12. H = 1 - 10/12.
    const auto got =
        scalabilityOf(invented::patternsOf(times({{{1, 1}, 20}, {{1, 0}, 40}, {{0, 1}, 10}, {{0, 0}, 30}})));
    EXPECT_NEAR(*got.h.estimate, 1 - 10 / 12.0, 1e-15);
    EXPECT_NEAR(*got.hij[1], 1 - 10 / 12.0, 1e-15);
    EXPECT_EQ(got.hij[1], got.hij[2]);
    EXPECT_FALSE(got.hij[0]);
    EXPECT_NEAR(got.hi[0]->value, 1 - 10 / 12.0, 1e-15);
    // F = .1, E = .12; one more person of a pattern moves H by -(f - F)/E + F/E²·(-(z1 - .6)·.3 + .4·(z2 - .3)):
    // 11: -.16·... summed by hand: 11 -> 1/.12·.1 + .1/.0144·(-.12 + .28), 10 -> .8333 + 6.9444·(-.12 - .12),
    // 01 -> -7.5 + 6.9444·(.18 + .28), 00 -> .8333 + 6.9444·(.18 - .12)
    const double g11 = .1 / .12 + .1 / .0144 * .16;
    const double g10 = .1 / .12 - .1 / .0144 * .24;
    const double g01 = -.9 / .12 + .1 / .0144 * .46;
    const double g00 = .1 / .12 + .1 / .0144 * .06;
    const double squares = 20 * g11 * g11 + 40 * g10 * g10 + 10 * g01 * g01 + 30 * g00 * g00;
    EXPECT_NEAR(*got.error, std::sqrt(squares) / 100, 1e-14);
    EXPECT_NEAR(got.h.range->high, 1 - std::exp(std::log(10 / 12.0) - 1.959963984540054 * *got.error * 12 / 10), 1e-13);
    EXPECT_NEAR(got.h.range->low, 1 - std::exp(std::log(10 / 12.0) + 1.959963984540054 * *got.error * 12 / 10), 1e-13);
}

TEST(Scalability, IsOneOfAPerfectScaleButClaimsNoCertainty)
{
    const auto got = scalabilityOf(
        invented::patternsOf(times({{{0, 0, 0}, 10}, {{1, 0, 0}, 10}, {{1, 1, 0}, 10}, {{1, 1, 1}, 10}})));
    EXPECT_EQ(got.h.estimate, 1);
    EXPECT_FALSE(got.h.range);
    EXPECT_EQ(got.h.reason, Reason::noErrors);
}

TEST(Scalability, IsZeroForIndependentItems)
{
    const auto got =
        scalabilityOf(invented::patternsOf(times({{{1, 1}, 12}, {{1, 0}, 48}, {{0, 1}, 8}, {{0, 0}, 32}})));
    EXPECT_NEAR(*got.h.estimate, 0, 1e-14);
}

TEST(Scalability, TreatsScoresAboveOneAsSteps)
{
    // The covariance form: H = Σ cov / Σ largest cov with the same shares. Two items scored 0 to 2, six people:
    // x = 0 0 1 1 2 2, y = 0 1 0 2 1 2: Σxy = 2 + 2 + 4 = 8, n·Σxy - Σx·Σy = 48 - 36 = 12; sorted y gives 60 - 36 = 24.
    const auto got = scalabilityOf(invented::patternsOf({{0, 0}, {0, 1}, {1, 0}, {1, 2}, {2, 1}, {2, 2}}, 2));
    EXPECT_NEAR(*got.h.estimate, .5, 1e-14);
}

TEST(Scalability, SaysNothingOfItemsThatDoNotVary)
{
    const auto got = scalabilityOf(invented::patternsOf(times({{{1, 0, 1}, 20}, {{1, 1, 1}, 10}})));
    EXPECT_EQ(got.h.reason, Reason::constantItems);
    EXPECT_FALSE(got.h.estimate);
    EXPECT_FALSE(got.hi[0]);
    EXPECT_EQ(scalabilityOf(invented::patternsOf(times({{{1}, 20}, {{0}, 10}}))).h.reason, Reason::oneItem);
    EXPECT_EQ(scalabilityOf(*ItemPatterns::make(3, 1)).h.status, Status::noData);
    EXPECT_EQ(scalabilityOf(invented::patternsOf({{1, 0}})).h.reason, Reason::onePerson);
}

TEST(Scalability, OfOneConstantItemAmongOthersIsThatOfTheOthers)
{
    const auto with = scalabilityOf(
        invented::patternsOf(times({{{1, 1, 1}, 20}, {{1, 0, 1}, 40}, {{0, 1, 1}, 10}, {{0, 0, 1}, 30}})));
    EXPECT_NEAR(*with.h.estimate, 1 - 10 / 12.0, 1e-14);
    EXPECT_FALSE(with.hi[2]);
    EXPECT_FALSE(with.hij[2]);
}

}
}
