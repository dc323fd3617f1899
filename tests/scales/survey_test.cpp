#include "scales/survey.h"

#include "tests/scales/house_files.h"
#include "tests/scales/small_survey.h"

#include <gmock/gmock.h>

namespace scales {
namespace {

using testing::ElementsAre;

std::vector<std::string> problemsAfter(const std::string& before, const std::string& after)
{
    return textsOf(readSurvey(changed(smallSurvey, before, after), "s.json").problems);
}

std::string at(const std::string& words) { return "s.json:" + std::to_string(lineOf(smallSurvey, words)) + ": "; }

TEST(Survey, SaysWhatAMunicipalityAsks)
{
    const auto survey = readSurvey(smallSurvey, "s.json").result();
    ASSERT_TRUE(survey) << survey.error().text();
    EXPECT_EQ(survey->languages, (std::vector<std::string>{"nl", "en"}));
    ASSERT_EQ(survey->modules.size(), 2u);
    EXPECT_EQ(survey->modules[0].instrument, "djg6");
    EXPECT_EQ(survey->modules[0].format, "5");
    EXPECT_EQ(survey->modules[1].format, "");
    EXPECT_EQ(survey->threshold, 30);
    EXPECT_EQ(survey->subscaleRule, "manual-1");
    EXPECT_EQ(survey->helpLines.at(0).about.at("en"), "talk to somebody");
    EXPECT_TRUE(survey->invented);
}

TEST(Survey, IsNotInventedUnlessItSaysSo)
{
    const auto survey = readSurvey(changed(smallSurvey, ",\n  \"invented\": true", ""), "s.json").result();
    ASSERT_TRUE(survey) << survey.error().text();
    EXPECT_FALSE(survey->invented);
}

TEST(Survey, NeverPublishesAboutFewerThanTen)
{
    for (const std::string threshold : {"9", "0", "-1", "1001", "30.5", "\"30\""})
        EXPECT_THAT(problemsAfter("\"threshold\": 30", "\"threshold\": " + threshold),
                    ElementsAre(at("\"threshold\"") + "threshold: is not a whole number from 10 to 1000"));
}

TEST(Survey, TellsEverybodyWhereToTurnInTheirLanguage)
{
    EXPECT_THAT(problemsAfter(", \"en\": \"talk to somebody\"", ""),
                ElementsAre(at("\"about\"") + "help_lines/0/about: has no member \"en\", which is expected here"));
    EXPECT_THAT(problemsAfter("\"en\": \"talk", "\"de\": \"reden\", \"en\": \"talk"),
                ElementsAre(at("\"about\"") + "help_lines/0/about/de: is not a member that is known here"));
}

TEST(Survey, NamesALanguageOnce)
{
    EXPECT_THAT(problemsAfter("[\"nl\", \"en\"]", "[\"nl\", \"en\", \"nl\"]"),
                ElementsAre(at("\"languages\"") + "languages: names a language twice"));
}

TEST(Survey, RefusesListsWithNothingInThem)
{
    EXPECT_THAT(problemsAfter("{\"instrument\": \"djg6\", \"format\": \"5\"}, {\"instrument\": \"background\"}", ""),
                ElementsAre(at("\"modules\"") + "modules: is empty; expected at least one instrument"));
}

TEST(Survey, NamesWhatIsUnknownMissingOrOfTheWrongType)
{
    EXPECT_THAT(problemsAfter("\"minutes\": 5", "\"minuets\": 5"),
                ElementsAre("s.json:1: has no member \"minutes\", which is expected here",
                            at("\"minutes\"") + "minuets: is not a member that is known here"));
    EXPECT_THAT(problemsAfter("\"contact\": \"contact@zandhoek.example\"", "\"contact\": [\"a\"]"),
                ElementsAre(at("\"contact\"") + "contact: is not a text; expected \"…\""));
    EXPECT_THAT(problemsAfter("{\"instrument\": \"background\"}", "\"background\""),
                ElementsAre(at("\"modules\"") + "modules/1: is not an object; expected { … }"));
}

}
}
