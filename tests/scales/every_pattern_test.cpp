#include "scales/scoring.h"

#include "tests/scales/house_files.h"

#include <array>
#include <map>

namespace scales {
namespace {

/// Calls `each` with every way to fill in `items` questions of `points` answers.
template <class Each>
void everyPattern(std::size_t items, int points, Each each)
{
    std::vector<Code> codes(items, codeOf(1));
    for (;;) {
        each(codes);
        std::size_t place = 0;
        while (place < items && number(codes[place]) == points)
            codes[place++] = codeOf(1);
        if (place == items)
            return;
        codes[place] = codeOf(number(codes[place]) + 1);
    }
}

struct Counts {
    std::map<int, int> totals;
    std::map<std::string, int> categories;
    int sumsThatDiffer = 0;   ///< totals that are not emotional plus social
};

Counts countAll(const Instrument& scale, int points)
{
    const Scorer scorer(scale, std::to_string(points));
    Counts counts;
    everyPattern(scale.items.size(), points, [&](const std::vector<Code>& codes) {
        const ScaleScores scores = scorer.score(codes);
        const int total = boost::rational_cast<int>(std::get<Score>(scores.total).points);
        ++counts.totals[total];
        ++counts.categories[scores.category->id];
        counts.sumsThatDiffer +=
            std::get<Score>(scores.subscales[0]).points + std::get<Score>(scores.subscales[1]).points != total;
    });
    return counts;
}

// With three answers two of them count on every item, so a total of k is reached in C(n, k) · 2^k ways.
TEST(EveryPattern, OfElevenItemsWithThreeAnswersFallsAsTheBinomialSays)
{
    const Counts counts = countAll(definition("djg11"), 3);
    EXPECT_EQ(counts.totals, (std::map<int, int>{{0, 1},
                                                 {1, 22},
                                                 {2, 220},
                                                 {3, 1320},
                                                 {4, 5280},
                                                 {5, 14784},
                                                 {6, 29568},
                                                 {7, 42240},
                                                 {8, 42240},
                                                 {9, 28160},
                                                 {10, 11264},
                                                 {11, 2048}}));
    EXPECT_EQ(counts.categories,
              (std::map<std::string, int>{
                  {"not_lonely", 243}, {"moderate", 135432}, {"severe", 39424}, {"very_severe", 2048}}));
    EXPECT_EQ(counts.sumsThatDiffer, 0);
}

TEST(EveryPattern, OfSixItemsWithThreeAnswersFallsAsTheBinomialSays)
{
    const Counts counts = countAll(definition("djg6"), 3);
    EXPECT_EQ(counts.totals, (std::map<int, int>{{0, 1}, {1, 12}, {2, 60}, {3, 160}, {4, 240}, {5, 192}, {6, 64}}));
    EXPECT_EQ(counts.categories, (std::map<std::string, int>{{"not_lonely", 13}, {"moderate", 460}, {"severe", 256}}));
}

// With five answers three count and two do not: C(6, k) · 3^k · 2^(6-k).
TEST(EveryPattern, OfSixItemsWithFiveAnswersFallsAsTheBinomialSays)
{
    const Counts counts = countAll(definition("djg6"), 5);
    EXPECT_EQ(counts.totals,
              (std::map<int, int>{{0, 64}, {1, 576}, {2, 2160}, {3, 4320}, {4, 4860}, {5, 2916}, {6, 729}}));
}

}
}
