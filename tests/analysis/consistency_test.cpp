#include "analysis/consistency.h"

#include "invented_answers.h"

#include <gtest/gtest.h>

#include <cmath>

#include <array>

namespace analysis {
namespace {

Consistency consistencyOfRows(const invented::Rows& rows)
{
    return consistencyOf(Covariances::of(ItemSums::of(invented::patternsOf(rows))));
}

TEST(Consistency, AgreesWithPsych)
{
    // R, psych 2.2.9: a <- alpha(items); a$total$raw_alpha; a$item.stats$r.drop; a$alpha.drop$raw_alpha
    // alpha.ci(a$total$raw_alpha, n.obs=40, n.var=5); lambda 2 from cov(items): 1 - sum(diag(s))/st +
    // sqrt(k/(k-1)*sum((s-diag(diag(s)))^2))/st
    const Consistency got = consistencyOfRows(invented::fortyPeople());
    EXPECT_NEAR(*got.alpha.estimate, .810964513193813, 1e-13);
    EXPECT_NEAR(got.alpha.range->low, .699362716232699, 1e-12);
    EXPECT_NEAR(got.alpha.range->high, .889842614216255, 1e-12);
    EXPECT_NEAR(*got.lambda2, .819046532431639, 1e-13);
    const std::array rest = {.546347963726519, .588826276378204, .672376660576792, .661703804009248, .551067997579546};
    const std::array dropped = {.791262135922330, .779149519890261, .750789440444613, .754831375521031,
                                .788707346893409};
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_NEAR(*got.itemRest[i], rest.at(i), 1e-13);
        EXPECT_NEAR(*got.alphaIfDropped[i], dropped.at(i), 1e-13);
    }
}

TEST(Consistency, IsOneForItemsThatAlwaysAgree)
{
    // Half of 40 score on all of three items: Σs² = 3·s², s_t² = 9·s², alpha = 3/2·(1 - 1/3) = 1.
    invented::Rows rows(20, {1, 1, 1});
    rows.insert(rows.end(), 20, {0, 0, 0});
    const Consistency got = consistencyOfRows(rows);
    EXPECT_NEAR(*got.alpha.estimate, 1, 1e-14);
    EXPECT_NEAR(*got.lambda2, 1, 1e-14);
    EXPECT_NEAR(*got.itemRest[0], 1, 1e-14);
}

TEST(Consistency, IsFarBelowZeroForAnItemThatWasNotReversed)
{
    invented::Rows rows(20, {1, 0});
    rows.insert(rows.end(), 19, {0, 1});
    rows.push_back({1, 1});
    EXPECT_LT(*consistencyOfRows(rows).alpha.estimate, -1);
}

TEST(Consistency, SaysNothingOfTooFewPeopleOneItemOrASumThatDoesNotVary)
{
    const auto reasonOf = [](const invented::Rows& rows) {
        const Consistency got = consistencyOfRows(rows);
        EXPECT_FALSE(got.alpha.estimate);
        EXPECT_FALSE(got.alpha.range);
        EXPECT_FALSE(got.lambda2);
        EXPECT_FALSE(got.itemRest[0]);
        return got.alpha.reason;
    };
    invented::Rows rows = invented::fortyPeople();
    rows.resize(29);
    EXPECT_EQ(reasonOf(rows), Reason::fewerThanThirty);
    EXPECT_EQ(reasonOf(invented::Rows(40, {1})), Reason::oneItem);
    EXPECT_EQ(reasonOf(invented::Rows(40, {1, 0, 1})), Reason::noVariance);
    invented::Rows opposite(20, {1, 0});
    opposite.insert(opposite.end(), 20, {0, 1});
    EXPECT_EQ(reasonOf(opposite), Reason::noVariance);
    EXPECT_EQ(consistencyOf(Covariances::of({}, 3)).alpha.status, Status::noData);
}

TEST(Consistency, LeavesOutWhatAConstantItemCannotSay)
{
    invented::Rows rows = invented::fortyPeople();
    for (auto& row : rows)
        row[2] = 1;
    const Consistency got = consistencyOfRows(rows);
    EXPECT_TRUE(got.alpha.estimate);
    EXPECT_FALSE(got.itemRest[2]);
    EXPECT_TRUE(got.alphaIfDropped[2]);
    for (auto& row : rows)
        row.resize(2);
    EXPECT_FALSE(consistencyOfRows(rows).alphaIfDropped[0]) << "one item is no scale";
}

TEST(Covariances, OfNumbersAreThoseOfWholeScores)
{
    const auto rows = invented::manyPeople(200, 4, 5, 7);
    std::vector<std::vector<double>> numbers;
    for (const auto& row : rows)
        numbers.emplace_back(row.begin(), row.end());
    const auto exact = Covariances::of(ItemSums::of(invented::patternsOf(rows, 5)));
    const auto general = Covariances::of(numbers, 4);
    for (std::size_t i = 0; i < 4; ++i)
        for (std::size_t j = 0; j < 4; ++j)
            EXPECT_NEAR(exact(i, j), general(i, j), 1e-13);
    // R: cov of c(1,2,4) and c(2,0,1) is -.5, variances 7/3 and 1
    const auto byHand = Covariances::of({{1, 2}, {2, 0}, {4, 1}}, 2);
    EXPECT_NEAR(byHand(0, 1), -.5, 1e-15);
    EXPECT_NEAR(byHand(0, 0), 7 / 3.0, 1e-15);
    EXPECT_EQ(byHand(1, 1), 1);
}

TEST(Covariances, AreTheSameToTheLastBitInAnyOrder)
{
    std::mt19937 dice(14);
    std::vector<std::vector<double>> rows;
    for (int i = 0; i < 200; ++i) {
        const double latent = static_cast<double>(dice()) / 1e9;
        rows.push_back({latent + static_cast<double>(dice()) / 3e9, latent / 7, static_cast<double>(dice()) / 1e5});
    }
    const auto valuesOf = [](const Covariances& all) {
        std::vector<double> values;
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 3; ++j)
                values.push_back(all(i, j));
        return values;
    };
    const auto first = valuesOf(Covariances::of(rows, 3));
    for (int turn = 0; turn < 100; ++turn) {
        std::ranges::shuffle(rows, dice);
        ASSERT_EQ(valuesOf(Covariances::of(rows, 3)), first);
    }
}

}
}
