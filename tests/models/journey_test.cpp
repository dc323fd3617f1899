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
    EXPECT_THAT(names, ::testing::ElementsAre("screen.info", "screen.neighbourhood", "screen.background.1",
                                              "screen.background.2", "screen.intro", "screen.practice", "screen.item",
                                              "screen.item", "screen.item", "screen.item", "screen.item", "screen.item",
                                              "screen.review"));
}

TEST(Journey, CountsTheStatementsBeforehand)
{
    const auto form = small::form();
    const Journey journey(*form);
    EXPECT_EQ(journey.at(6).number, 1);
    EXPECT_EQ(journey.at(6).outOf, 6);
    EXPECT_EQ(journey.at(11).number, 6);
}

/// Each screen as "name instrument", the way it stands in `form`.
std::vector<std::string> screens(const scales::Form& form)
{
    const Journey journey(form);
    std::vector<std::string> names;
    for (int i = 0; i < journey.size(); ++i) {
        const Step& step = journey.at(i);
        std::string name = screenNameOf(form, step).toStdString().substr(sizeof "screen." - 1);
        names.push_back(step.instrument ? name + ' ' + step.instrument->id : name);
    }
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

TEST(Journey, K_MOD_IntroducesThePartsThatComeOnTopUnlessTheyAreOneQuestion)
{
    EXPECT_THAT(screens(*small::everything()),
                ::testing::ElementsAre("info", "before before", "neighbourhood", "background.1 background",
                                       "background.2 background", "background.3 background", "background.4 background",
                                       "intro djg11", "practice djg11", "item djg11", "intro existential",
                                       "item existential", "background.5 direct", "intro duration",
                                       "background.6 duration", "background.7 duration", "intro isolation",
                                       "item isolation", "intro community", "background.8 community",
                                       "background.9 community", "background.10 background", "review"));
}

TEST(Journey, K_MOD_LetsNobodySkipTheScaleOrTheBackground)
{
    const auto form = small::everything();
    const Journey journey(*form);
    std::set<std::string> skippable;
    for (int i = 0; i < journey.size(); ++i)
        if (journey.at(i).skips > 0)
            skippable.insert(journey.at(i).instrument->id);
    EXPECT_THAT(skippable, ::testing::ElementsAre("community", "duration", "existential", "isolation"));
}

}
}
