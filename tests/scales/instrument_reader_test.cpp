#include "scales/instrument_reader.h"

#include "tests/scales/house_files.h"

#include <gmock/gmock.h>

namespace scales {
namespace {

using testing::Contains;
using testing::ElementsAre;

/// Problems in djg6 after one change, as a person reads them.
std::vector<std::string> instrumentProblemsAfter(const std::string& before, const std::string& after)
{
    return textsOf(readInstrument(changed(definitionText("djg6"), before, after), "mine.json").problems);
}

/// `mine.json:LINE: ` for the line where `words` stand in djg6.
std::string instrumentLine(const std::string& words)
{
    return "mine.json:" + std::to_string(lineOf(definitionText("djg6"), words)) + ": ";
}

TEST(InstrumentReader, ReadsTheDefinitionsOfTheHouse)
{
    for (const std::string id :
         {"djg11", "djg6", "background", "community", "direct", "duration", "existential", "isolation"})
        EXPECT_THAT(textsOf(readInstrument(definitionText(id), id).problems), ElementsAre()) << id;
}

TEST(InstrumentReader, NamesAMemberItDoesNotKnow)
{
    EXPECT_THAT(instrumentProblemsAfter("\"version\": \"1\",", "\"version\": \"1\", \"colour\": \"green\","),
                ElementsAre(instrumentLine("\"version\"") + "colour: is not a member that is known here"));
}

TEST(InstrumentReader, NamesAMemberThatIsMissing)
{
    EXPECT_THAT(instrumentProblemsAfter("\"version\": \"1\",", ""),
                ElementsAre("mine.json:1: has no member \"version\", which is expected here"));
    EXPECT_THAT(instrumentProblemsAfter("\"direction\": \"negative\",", ""),
                ElementsAre("mine.json:" + std::to_string(lineOf(definitionText("djg6"), "\"number\": 3") - 1) +
                            ": items/0: has no member \"direction\", which is expected here"));
}

TEST(InstrumentReader, NamesAValueOfTheWrongType)
{
    EXPECT_THAT(instrumentProblemsAfter("\"version\": \"1\"", "\"version\": 1"),
                ElementsAre(instrumentLine("\"version\"") + "version: is not a text; expected \"…\""));
    EXPECT_THAT(instrumentProblemsAfter("\"number\": 3,", "\"number\": \"3\","),
                Contains(instrumentLine("\"number\": 3") + "items/0/number: is not a whole number from 1 to 200"));
    EXPECT_THAT(instrumentProblemsAfter("\"number\": 3,", "\"number\": 3.5,"),
                Contains(instrumentLine("\"number\": 3") + "items/0/number: is not a whole number from 1 to 200"));
    EXPECT_THAT(instrumentProblemsAfter("\"shown_highest_first\": true", "\"shown_highest_first\": 1"),
                Contains(instrumentLine("\"shown_highest_first\"") +
                         "formats/0/shown_highest_first: is neither true nor false"));
}

TEST(InstrumentReader, RefusesNumbersThatDoNotFit)
{
    for (const std::string number : {"0", "-3", "201", "18446744073709551615", "99999999999999999999999"})
        EXPECT_THAT(instrumentProblemsAfter("\"number\": 3,", "\"number\": " + number + ","),
                    Contains(instrumentLine("\"number\": 3") + "items/0/number: is not a whole number from 1 to 200"))
            << number;
}

TEST(InstrumentReader, RefusesAnItemThatStandsThereTwice)
{
    EXPECT_THAT(instrumentProblemsAfter("\"number\": 4,", "\"number\": 3,"),
                ElementsAre(instrumentLine("\"number\": 4") +
                            "items/1/number: stands here twice; expected each official item number once"));
}

TEST(InstrumentReader, RefusesAQuestionThatStandsThereTwice)
{
    const std::string text = changed(definitionText("background"), "\"key\": \"alone\"", "\"key\": \"age\"");
    EXPECT_THAT(textsOf(readInstrument(text, "mine.json").problems),
                ElementsAre("mine.json:" + std::to_string(lineOf(definitionText("background"), "\"alone\"")) +
                            ": items/2/key: stands here twice; expected each key once"));
}

TEST(InstrumentReader, RefusesAGapBetweenCutOffs)
{
    EXPECT_THAT(instrumentProblemsAfter("\"from\": 2,", "\"from\": 3,"),
                ElementsAre(instrumentLine("\"from\": 2") +
                            "categories/1/from: leaves a gap or an overlap; expected the next "
                            "category to begin at 2"));
}

TEST(InstrumentReader, RefusesAnOverlapOfCutOffs)
{
    EXPECT_THAT(instrumentProblemsAfter("\"from\": 2,", "\"from\": 1,"),
                ElementsAre(instrumentLine("\"from\": 2") +
                            "categories/1/from: leaves a gap or an overlap; expected the next "
                            "category to begin at 2"));
}

TEST(InstrumentReader, RefusesCutOffsThatDoNotEndAtTheHighestTotal)
{
    EXPECT_THAT(instrumentProblemsAfter("\"to\": 6", "\"to\": 5"),
                ElementsAre(instrumentLine("\"categories\"") + "categories: must end at 6, the highest total"));
    EXPECT_THAT(instrumentProblemsAfter("\"to\": 6", "\"to\": 7"),
                ElementsAre(instrumentLine("\"categories\"") + "categories: must end at 6, the highest total"));
}

TEST(InstrumentReader, RefusesAnItemOfASubscaleThatIsNotListed)
{
    EXPECT_THAT(instrumentProblemsAfter("\"subscale\": \"emotional\"", "\"subscale\": \"existential\""),
                Contains(instrumentLine("\"items\"") +
                         "items: puts item 3 in a subscale \"existential\" that is not listed under subscales"));
}

TEST(InstrumentReader, RefusesASubscaleWithoutItems)
{
    EXPECT_THAT(
        instrumentProblemsAfter("\"id\": \"emotional\"", "\"id\": \"bodily\""),
        Contains(instrumentLine("\"id\": \"emotional\"") + "subscales/0/id: names a subscale that no item belongs to"));
}

TEST(InstrumentReader, RefusesWhatIsNamedTwice)
{
    EXPECT_THAT(
        instrumentProblemsAfter("\"id\": \"3\"", "\"id\": \"5\""),
        Contains(instrumentLine("\"id\": \"3\"") + "formats/1/id: stands here twice; expected each format once"));
    EXPECT_THAT(instrumentProblemsAfter("\"no_strong\"", "\"yes\""),
                Contains(instrumentLine("\"options\"") + "formats/0/options: names an answer twice"));
    EXPECT_THAT(instrumentProblemsAfter("\"id\": \"social\"", "\"id\": \"emotional\""),
                Contains(instrumentLine("\"id\": \"social\"") +
                         "subscales/1/id: stands here twice; expected each subscale once"));
    EXPECT_THAT(instrumentProblemsAfter("\"id\": \"moderate\"", "\"id\": \"severe\""),
                ElementsAre(instrumentLine("\"categories\"") + "categories: names a category twice"));
}

TEST(InstrumentReader, WantsToKnowForEveryFormatWhichAnswersCount)
{
    EXPECT_THAT(instrumentProblemsAfter("\"format\": \"3\"", "\"format\": \"5\""),
                ElementsAre(instrumentLine("\"counts_one_point\"") +
                                "counts_one_point: must say once which answers of format \"5\" count",
                            instrumentLine("\"counts_one_point\"") +
                                "counts_one_point: must say once which answers of format \"3\" count"));
}

TEST(InstrumentReader, RefusesACountingAnswerThatTheFormatDoesNotHave)
{
    const std::string text = changed(definitionText("djg6"), "        5\n", "        6\n");
    EXPECT_THAT(textsOf(readInstrument(text, "mine.json").problems),
                ElementsAre("mine.json:" + std::to_string(lineOf(definitionText("djg6"), "        5\n")) +
                            ": counts_one_point/0/negative/2: is not a whole number from 1 to 5"));
}

TEST(InstrumentReader, RefusesAFormatWithOneAnswer)
{
    const std::string text = R"({"format": "buurtpeil-instrument-1", "id": "x", "version": "1", "title": "X",
 "kind": "questions", "source": [{"cites": "us", "about": "all"}], "conditions_of_use": [], "reference_period": "now",
 "items": [{"key": "a",
   "options": ["yes"]}]})";
    EXPECT_THAT(textsOf(readInstrument(text, "mine.json").problems),
                ElementsAre("mine.json:4: items/0/options: has 1 answers; expected 2 to 250"));
}

TEST(InstrumentReader, WantsASourceAndItems)
{
    const std::string text = R"({"format": "buurtpeil-instrument-1", "id": "x", "version": "1", "title": "X",
 "kind": "questions", "conditions_of_use": [], "reference_period": "now",
 "source": [],
 "items": []})";
    EXPECT_THAT(textsOf(readInstrument(text, "mine.json").problems),
                ElementsAre("mine.json:3: source: is empty; expected where the definition comes from",
                            "mine.json:4: items: needs 1 to 200 items"));
}

TEST(InstrumentReader, RefusesAnIdThatNoColumnCouldBeCalled)
{
    for (const std::string id : {"djg/6", "djg 6", "djg,6", "../djg6", "djg.6", "ĳ"})
        EXPECT_THAT(instrumentProblemsAfter("\"id\": \"djg6\"", "\"id\": \"" + id + "\""),
                    ElementsAre(instrumentLine("\"id\": \"djg6\"") + "id: is \"" + id +
                                "\"; expected an id of at most 64 letters, digits, - _ +"));
}

TEST(InstrumentReader, RefusesAnswersWhoseIdsATableCouldNotCarry)
{
    EXPECT_THAT(
        instrumentProblemsAfter("\"no_strong\"", "\"no, really\""),
        ElementsAre(instrumentLine("\"no_strong\"") +
                    "formats/0/options/0: is \"no, really\"; expected an id of at most 64 letters, digits, - _ +"));
}

TEST(InstrumentReader, RefusesAFormatItWasNotMadeFor)
{
    EXPECT_THAT(instrumentProblemsAfter("buurtpeil-instrument-1", "buurtpeil-instrument-2"),
                ElementsAre(instrumentLine("buurtpeil-instrument-1") +
                            "format: is \"buurtpeil-instrument-2\"; expected one of buurtpeil-instrument-1"));
}

TEST(InstrumentReader, NamesEveryProblemAtOnce)
{
    const std::string text = changed(changed(changed(definitionText("djg6"), "\"version\": \"1\"", "\"version\": 1"),
                                             "\"number\": 4", "\"number\": 3"),
                                     "\"from\": 2,", "\"from\": 3,");
    EXPECT_EQ(readInstrument(text, "mine.json").problems.size(), 3u);
}

TEST(InstrumentReader, GivesNothingWhenAnythingIsWrong)
{
    EXPECT_FALSE(readInstrument(changed(definitionText("djg6"), "\"from\": 2,", "\"from\": 3,"), "mine.json").value);
    for (const std::string text : {"", "[]", "null", "3", "\"x\"", "{}"})
        EXPECT_FALSE(readInstrument(text, "mine.json").value) << text;
}

}
}
