#include "analysis/combinations.h"
#include "analysis/score_counts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

namespace analysis {
namespace {

using Values = std::vector<std::string>;

/// Packs values that lie in a text with room behind it, as those of a file do.
std::vector<Combinations::Word> packed(const Values& values)
{
    std::vector<Combinations::Word> words;
    for (const std::string& value : values) {
        std::string text = value + "behind it stands something else";
        std::vector<Combinations::Word> more(Combinations::wordsFor(value));
        EXPECT_EQ(Combinations::pack(std::string_view(text).substr(0, value.size()), more.data()),
                  more.data() + more.size());
        words.insert(words.end(), more.begin(), more.end());
    }
    return words;
}

std::uint32_t numberOf(Combinations& combinations, const Values& values)
{
    const auto words = packed(values);
    return combinations.numberOf(words, Combinations::hash(words));
}

TEST(Combinations, AreNumberedInOrderOfAppearance)
{
    Combinations combinations;
    EXPECT_EQ(numberOf(combinations, {"2024", "Meers"}), 0u);
    EXPECT_EQ(numberOf(combinations, {"2024", "Beke"}), 1u);
    EXPECT_EQ(numberOf(combinations, {"2024", "Meers"}), 0u);
    EXPECT_EQ(combinations.size(), 2u);
    EXPECT_EQ(combinations.values(1), (Values{"2024", "Beke"}));
}

TEST(Combinations, KeepValuesOfAnyLengthApart)
{
    Combinations combinations;
    const std::vector<Values> all = {{"", ""},
                                     {"a", ""},
                                     {"", "a"},
                                     {"ab", "c"},
                                     {"a", "bc"},
                                     {"1234567", "8"},
                                     {"12345678", ""},
                                     {"", "12345678"},
                                     {"123456789", "0"},
                                     {"12345678", "90"},
                                     {std::string(100, 'x'), "é\xFF"}};
    for (std::size_t i = 0; i < all.size(); ++i)
        EXPECT_EQ(numberOf(combinations, all[i]), i);
    for (std::uint32_t i = 0; i < all.size(); ++i)
        EXPECT_EQ(combinations.values(i), all[i]);
}

TEST(Combinations, AreSortedByteByByte)
{
    Combinations combinations;
    std::vector<Values> all;
    std::mt19937 dice(3);
    for (int i = 0; i < 5000; ++i) {
        Values values(2);
        for (std::string& value : values)
            for (auto length = dice() % 12; length > 0; --length)
                value += static_cast<char>(dice() % 4 == 0 ? 1 + dice() % 255 : 'a' + dice() % 3);
        numberOf(combinations, values);
        all.push_back(values);
    }
    std::ranges::sort(all, [](const Values& a, const Values& b) {
        return std::ranges::lexicographical_compare(a, b,
                                                    [](const std::string& x, const std::string& y) { return x < y; });
    });
    const auto last = std::ranges::unique(all);
    all.erase(last.begin(), last.end());
    std::vector<Values> sorted;
    for (const std::uint32_t number : combinations.sorted())
        sorted.push_back(combinations.values(number));
    EXPECT_EQ(sorted, all);
}

TEST(ScoreCounts, CountPeopleByGroupAndPoints)
{
    ScoreCounts counts(2);
    const auto add = [&](std::uint32_t group, std::optional<scales::Points> first,
                         std::optional<scales::Points> second) {
        const std::array buckets = {counts.bucketOf(0, first), counts.bucketOf(1, second)};
        counts.add(group, buckets);
    };
    add(0, 3, std::nullopt);
    add(0, 1, scales::Points(15, 2));
    add(0, 3, 7);
    add(2, std::nullopt, 7);
    using Histogram = std::vector<std::pair<scales::Points, std::uint64_t>>;
    EXPECT_EQ(counts.people(0), 3u);
    EXPECT_EQ(counts.histogram(0, 0), (Histogram{{1, 1}, {3, 2}}));
    EXPECT_EQ(counts.histogram(0, 1), (Histogram{{7, 1}, {{15, 2}, 1}}));
    EXPECT_EQ(counts.people(1), 0u);
    EXPECT_EQ(counts.people(2), 1u);
    EXPECT_TRUE(counts.histogram(2, 0).empty());
}

/// More values than a row of cells has room for, in several counts that are added up, against a plain map.
TEST(ScoreCounts, SayTheSameHoweverPeopleAreDividedOverThem)
{
    std::mt19937 dice(5);
    std::vector<ScoreCounts> several(3, ScoreCounts(2));
    std::map<std::pair<std::uint32_t, scales::Points>, std::uint64_t> expected;
    for (int person = 0; person < 40000; ++person) {
        const auto who = dice() % several.size();
        const auto group = static_cast<std::uint32_t>(dice() % 50);
        const scales::Points points(static_cast<int>(dice() % 900), 1 + static_cast<int>(dice() % 2));
        ++expected[{group, points}];
        // Every one of them calls group g something else: g, 49 - g, g + 10.
        const std::uint32_t here = who == 0 ? group : who == 1 ? 49 - group : group + 10;
        const std::array buckets = {several[who].bucketOf(0, points), several[who].bucketOf(1, std::nullopt)};
        several[who].add(here, buckets);
    }
    for (std::size_t who = 1; who < several.size(); ++who) {
        std::vector<std::uint32_t> groupHere;
        for (std::uint32_t group = 0; group < 60; ++group)
            groupHere.push_back(who == 1 ? (group < 50 ? 49 - group : group) : group < 10 ? group : group - 10);
        several[0].add(several[who], groupHere);
    }
    std::map<std::pair<std::uint32_t, scales::Points>, std::uint64_t> counted;
    std::uint64_t people = 0;
    for (std::uint32_t group = 0; group < 50; ++group) {
        people += several[0].people(group);
        for (const auto& [points, count] : several[0].histogram(group, 0))
            counted[{group, points}] = count;
        EXPECT_TRUE(several[0].histogram(group, 1).empty());
    }
    EXPECT_EQ(counted, expected);
    EXPECT_EQ(people, 40000u);
}

}
}
