#include "app/models/journey.h"
#include "app/models/step_words.h"
#include "tests/small_municipality.h"

namespace models {
namespace {

TEST(Journey, AsksInTheOrderOfTheSurveyAndIntroducesTheScale)
{
    const auto form = small::form();
    const Journey journey(*form);
    std::vector<std::string> names;
    for (int i = 0; i < journey.size(); ++i)
        names.push_back(screenNameOf(*form, journey.at(i)).toStdString());
    EXPECT_THAT(names,
                ::testing::ElementsAre("screen.info", "screen.neighbourhood", "screen.background.1",
                                       "screen.background.2", "screen.intro", "screen.item", "screen.item",
                                       "screen.item", "screen.item", "screen.item", "screen.item", "screen.review"));
}

TEST(Journey, CountsTheStatementsBeforehand)
{
    const auto form = small::form();
    const Journey journey(*form);
    EXPECT_EQ(journey.at(5).number, 1);
    EXPECT_EQ(journey.at(5).outOf, 6);
    EXPECT_EQ(journey.at(10).number, 6);
}

}
}
