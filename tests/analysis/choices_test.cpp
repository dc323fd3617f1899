#include "analysis/choices.h"

#include <gmock/gmock.h>

#include <set>

namespace analysis {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Choices, BeginWithNothingAndGoOnByWhatTheyCost)
{
    Choices choices({{0, 5}, {0, 2}, {0, 4}});

    EXPECT_THAT(choices.next()->things, IsEmpty());
    EXPECT_THAT(choices.next()->things, ElementsAre(1));      // 2
    EXPECT_THAT(choices.next()->things, ElementsAre(2));      // 4
    EXPECT_THAT(choices.next()->things, ElementsAre(0));      // 5
    EXPECT_THAT(choices.next()->things, ElementsAre(1, 2));   // 6
    EXPECT_THAT(choices.next()->things, ElementsAre(1, 0));   // 7
    EXPECT_THAT(choices.next()->things, ElementsAre(2, 0));   // 9
    EXPECT_EQ(choices.next()->cost.second, 11);
    EXPECT_FALSE(choices.next());
}

TEST(Choices, TakeWhatIsCheaperAtFirstHoweverDearItIsThen)
{
    Choices choices({{1, 1}, {0, 50}});

    choices.next();
    EXPECT_THAT(choices.next()->things, ElementsAre(1));
}

TEST(Choices, HoldEverySetOnceInOrder)
{
    Choices choices({{0, 3}, {1, 0}, {0, 3}, {0, 0}, {2, 7}, {0, 11}, {1, 1}, {0, 1}});
    std::set<std::set<std::size_t>> seen;
    Choices::Cost before;
    while (const auto choice = choices.next()) {
        EXPECT_FALSE(choice->cost < before);
        before = choice->cost;
        seen.emplace(choice->things.begin(), choice->things.end());
    }
    EXPECT_EQ(seen.size(), 256u);
}

TEST(Choices, OfNothingAreOne)
{
    Choices choices({});
    EXPECT_TRUE(choices.next());
    EXPECT_FALSE(choices.next());
}

}
}
