#include "scales/survey.h"

#include "tests/scales/house_files.h"
#include "tests/scales/small_survey.h"

#include <gmock/gmock.h>

namespace scales {
namespace {

using testing::ElementsAre;

std::vector<std::string> surveyProblemsAfter(const std::string& before, const std::string& after)
{
    return textsOf(readSurvey(changed(smallSurvey, before, after), "s.json").problems);
}

std::string surveyLine(const std::string& words)
{
    return "s.json:" + std::to_string(lineOf(smallSurvey, words)) + ": ";
}

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
        EXPECT_THAT(surveyProblemsAfter("\"threshold\": 30", "\"threshold\": " + threshold),
                    ElementsAre(surveyLine("\"threshold\"") + "threshold: is not a whole number from 10 to 1000"));
}

TEST(Survey, TellsEverybodyWhereToTurnInTheirLanguage)
{
    EXPECT_THAT(
        surveyProblemsAfter(", \"en\": \"talk to somebody\"", ""),
        ElementsAre(surveyLine("\"about\"") + "help_lines/0/about: has no member \"en\", which is expected here"));
    EXPECT_THAT(surveyProblemsAfter("\"en\": \"talk", "\"de\": \"reden\", \"en\": \"talk"),
                ElementsAre(surveyLine("\"about\"") + "help_lines/0/about/de: is not a member that is known here"));
}

TEST(Survey, NamesALanguageOnce)
{
    EXPECT_THAT(surveyProblemsAfter("[\"nl\", \"en\"]", "[\"nl\", \"en\", \"nl\"]"),
                ElementsAre(surveyLine("\"languages\"") + "languages: names a language twice"));
}

TEST(Survey, RefusesListsWithNothingInThem)
{
    EXPECT_THAT(surveyProblemsAfter("{\"instrument\": \"djg6\", \"format\": \"5\"}, {\"instrument\": \"background\", "
                                    "\"items\": [\"age\", \"alone\"]}",
                                    ""),
                ElementsAre(surveyLine("\"modules\"") + "modules: is empty; expected at least one instrument"));
}

TEST(Survey, NamesWhatIsUnknownMissingOrOfTheWrongType)
{
    EXPECT_THAT(surveyProblemsAfter("\"threshold\": 30", "\"treshold\": 30"),
                ElementsAre("s.json:1: has no member \"threshold\", which is expected here",
                            surveyLine("\"threshold\"") + "treshold: is not a member that is known here"));
    EXPECT_THAT(surveyProblemsAfter("\"contact\": \"contact@zandhoek.example\"", "\"contact\": [\"a\"]"),
                ElementsAre(surveyLine("\"contact\"") + "contact: is not a text; expected \"…\""));
    EXPECT_THAT(
        surveyProblemsAfter("{\"instrument\": \"background\", \"items\": [\"age\", \"alone\"]}", "\"background\""),
        ElementsAre(surveyLine("\"modules\"") + "modules/1: is not an object; expected { … }"));
}

TEST(Survey, AnnouncesItsWavesWithoutOverlap)
{
    const auto withWaves = [](const std::string& waves) {
        return surveyProblemsAfter("\"threshold\": 30", "\"waves\": [" + waves + "], \"threshold\": 30");
    };
    const std::string spring = R"({"id": "2026-1", "from": "2026-03-01", "to": "2026-03-31"})";
    EXPECT_THAT(withWaves(spring + R"(, {"id": "2026-2", "from": "2026-09-01", "to": "2026-09-30"})"), ElementsAre());
    EXPECT_THAT(
        withWaves(R"({"id": "a", "from": "2026-02-30", "to": "2026-03-31"})"),
        ElementsAre(surveyLine("\"threshold\"") + "waves/0/from: is not a date; expected one such as 2026-09-01"));
    EXPECT_THAT(withWaves(R"({"id": "a", "from": "2026-03-31", "to": "2026-03-01"})"),
                ElementsAre(surveyLine("\"threshold\"") + "waves/0/to: is before the first day"));
    EXPECT_THAT(
        withWaves(spring + R"(, {"id": "2026-2", "from": "2026-03-31", "to": "2026-04-30"})"),
        ElementsAre(surveyLine("\"threshold\"") + "waves/1/from: is before the wave listed before it has ended"));
    EXPECT_THAT(withWaves(spring + R"(, {"id": "2026-1", "from": "2026-09-01", "to": "2026-09-30"})"),
                ElementsAre(surveyLine("\"threshold\"") + "waves/1/id: stands here twice; expected each wave once"));
}

TEST(Survey, PicksQuestionsOnceAndNotNone)
{
    EXPECT_THAT(surveyProblemsAfter("[\"age\", \"alone\"]", "[\"age\", \"age\"]"),
                ElementsAre(surveyLine("\"modules\"") + "modules/1/items: names a question twice"));
    EXPECT_THAT(
        surveyProblemsAfter("[\"age\", \"alone\"]", "[]"),
        ElementsAre(surveyLine("\"modules\"") +
                    "modules/1/items: is empty; expected the questions that are asked, or no such member for all"));
}

TEST(Survey, DoesNotClaimHowLongItTakes)
{
    EXPECT_THAT(surveyProblemsAfter("\"threshold\": 30", "\"minutes\": 2, \"threshold\": 30"),
                ElementsAre(surveyLine("\"threshold\"") + "minutes: is not a member that is known here"));
}

}
}
