#include "analysis/reliability.h"

#include "analysis/mantel_haenszel.h"
#include "invented_answers.h"
#include "slow_reliability.h"

#include <gtest/gtest.h>

#include <cmath>

#include <algorithm>

namespace analysis {
namespace {

void expectSame(double fast, long double slow) { EXPECT_NEAR(fast, static_cast<double>(slow), 1e-12); }

void expectSame(const invented::Rows& rows)
{
    const Reliability fast = reliabilityOf(invented::patternsOf(rows));
    const std::size_t items = rows.front().size();
    EXPECT_EQ(fast.sum.mean.n, static_cast<double>(rows.size()));
    expectSame(*fast.sum.mean.estimate, slow::mean(slow::sums(rows)));
    expectSame(*fast.sum.deviation, std::sqrt(slow::covariance(slow::sums(rows), slow::sums(rows))));
    expectSame(*fast.consistency.alpha.estimate, slow::alpha(rows));
    expectSame(*fast.consistency.lambda2, slow::lambda2(rows));
    const slow::H whole = slow::scalability(rows);
    expectSame(*fast.scalability.h.estimate, whole.value);
    expectSame(*fast.scalability.error, whole.error);
    for (std::size_t i = 0; i < items; ++i) {
        expectSame(fast.difficulty[i], slow::mean(slow::column(rows, i)));
        expectSame(*fast.consistency.itemRest[i], slow::correlation(slow::column(rows, i), slow::sums(rows, i)));
        if (items > 2)
            expectSame(*fast.consistency.alphaIfDropped[i], slow::alpha(slow::without(rows, i)));
        const slow::H ofItem = slow::scalability(rows, i);
        expectSame(fast.scalability.hi[i]->value, ofItem.value);
        expectSame(fast.scalability.hi[i]->error, ofItem.error);
        for (std::size_t j = 0; j < items; ++j)
            if (i != j)
                expectSame(*fast.scalability.hij[i * items + j], slow::scalability(rows, i, j).value);
    }
}

TEST(Reliability, IsThatOfTheTextbookPersonByPerson)
{
    expectSame(invented::fortyPeople());
    expectSame(invented::manyPeople(500, 11, 1, 1));
    expectSame(invented::manyPeople(300, 6, 1, 2));
    expectSame(invented::manyPeople(30, 2, 1, 3));
}

TEST(Reliability, OfMoreItemsThanCountsAreKeptForIsTheSame)
{
    expectSame(invented::manyPeople(200, 16, 1, 4));   // 65,536 counts
    expectSame(invented::manyPeople(200, 17, 1, 4));   // every sheet on its own
}

TEST(Reliability, OfManyPeopleLosesNoDigits)
{
    // Everybody a thousand times over: shares, H and item-rest correlations stay, errors shrink by √1000.
    const auto rows = invented::manyPeople(400, 11, 1, 5);
    auto many = *ItemPatterns::make(11, 1);
    const auto once = invented::patternsOf(rows);
    once.each([&](std::span<const int> scores, std::uint64_t people) { many.add(many.pack(scores), 1000 * people); });
    const Reliability one = reliabilityOf(once);
    const Reliability thousand = reliabilityOf(many);
    EXPECT_NEAR(*thousand.consistency.alpha.estimate, *one.consistency.alpha.estimate, 1e-14);
    EXPECT_NEAR(*thousand.scalability.h.estimate, *one.scalability.h.estimate, 1e-14);
    EXPECT_NEAR(*thousand.scalability.error * std::sqrt(1000), *one.scalability.error, 1e-14);
}

TEST(Reliability, SaysNothingOfFewerThanThirty)
{
    const Reliability few = reliabilityOf(invented::patternsOf(invented::manyPeople(29, 5, 1, 6)));
    EXPECT_EQ(few.sum.mean.reason, Reason::fewerThanThirty);
    EXPECT_EQ(few.sum.mean.n, 29);
    EXPECT_FALSE(few.consistency.alpha.estimate);
    EXPECT_FALSE(few.scalability.h.estimate);
    EXPECT_TRUE(few.difficulty.empty());
    EXPECT_EQ(few.scalability.hij.size(), 25u);
}

/// Every number that is printed of a scale, in one list.
std::vector<double> everythingOf(const ItemPatterns& patterns)
{
    const Reliability found = reliabilityOf(patterns);
    std::vector<double> all = {*found.sum.mean.estimate,          *found.sum.deviation,
                               *found.consistency.alpha.estimate, found.consistency.alpha.range->low,
                               *found.consistency.lambda2,        *found.scalability.h.estimate,
                               found.scalability.h.range->low,    *found.scalability.error};
    for (std::size_t i = 0; i < patterns.items(); ++i) {
        all.insert(all.end(), {*found.consistency.itemRest[i], *found.consistency.alphaIfDropped[i],
                               found.scalability.hi[i]->value, found.scalability.hi[i]->error, found.difficulty[i]});
        for (std::size_t j = 0; j < patterns.items(); ++j)
            all.push_back(found.scalability.hij[i * patterns.items() + j].value_or(0));
    }
    return all;
}

class InAnyOrder : public testing::TestWithParam<std::pair<std::size_t, int>> {};

TEST_P(InAnyOrder, AndFromAnyTabletsFiguresAreTheSameToTheLastBit)
{
    const auto [items, highest] = GetParam();
    auto rows = invented::manyPeople(150, items, highest, 8);
    const auto first = everythingOf(invented::patternsOf(rows, highest));
    std::mt19937 dice(9);
    for (int turn = 0; turn < 100; ++turn) {
        std::ranges::shuffle(rows, dice);
        std::vector<ItemPatterns> tablets(1 + dice() % 5, *ItemPatterns::make(items, highest));
        for (const auto& row : rows)
            tablets[dice() % tablets.size()].add(tablets.front().pack(row));
        for (std::size_t tablet = tablets.size(); tablet > 1; --tablet)
            tablets[tablet - 2].take(tablets[tablet - 1]);
        ASSERT_EQ(everythingOf(tablets.front()), first);
    }
}

INSTANTIATE_TEST_SUITE_P(Reliability, InAnyOrder,
                         testing::Values(std::pair{std::size_t{6}, 1}, std::pair{std::size_t{11}, 1},
                                         std::pair{std::size_t{20}, 1}, std::pair{std::size_t{5}, 4}));

TEST(ItemPatterns, CountPeopleOncePerPattern)
{
    auto patterns = invented::patternsOf({{1, 0, 1}, {0, 0, 1}, {1, 0, 1}});
    std::vector<std::pair<std::vector<int>, std::uint64_t>> all;
    patterns.each([&](std::span<const int> scores, std::uint64_t people) {
        all.emplace_back(std::vector<int>(scores.begin(), scores.end()), people);
    });
    EXPECT_EQ(all, (decltype(all){{{0, 0, 1}, 1}, {{1, 0, 1}, 2}}));
    EXPECT_EQ(patterns.people(), 3u);
}

TEST(ItemPatterns, HoldAsManyItemsAsFitIn64Bits)
{
    EXPECT_TRUE(ItemPatterns::make(64, 1));
    EXPECT_FALSE(ItemPatterns::make(65, 1));
    EXPECT_TRUE(ItemPatterns::make(21, 7));
    EXPECT_FALSE(ItemPatterns::make(22, 7));
    EXPECT_FALSE(ItemPatterns::make(0, 1));
}

TEST(ItemPatterns, CanBeLookedAtOnSomeItemsOnlyAndWithoutSomePeople)
{
    for (const std::size_t items : {3u, 40u}) {
        std::vector<int> one(items, 0);
        std::vector<int> two(items, 0);
        one[0] = one[2] = two[2] = 1;
        auto patterns = invented::patternsOf({one, two, one, two, two});
        const std::vector<std::size_t> some = {2, 0};
        EXPECT_EQ(ItemSums::of(patterns.on(some)),
                  ItemSums::of(invented::patternsOf({{1, 1}, {1, 1}, {1, 0}, {1, 0}, {1, 0}})));
        patterns.remove(patterns.pack(two), 2);
        EXPECT_EQ(patterns.people(), 3u);
        EXPECT_EQ(ItemSums::of(patterns), ItemSums::of(invented::patternsOf({one, two, one})));
    }
}

}
}
