#include "scales/wording_reader.h"

#include "tests/scales/house_files.h"

#include <gmock/gmock.h>

namespace scales {
namespace {

using testing::Contains;
using testing::ElementsAre;

const std::string& dutch()
{
    static const std::string text = textOfHouse("translations/djg6_nl.json");
    return text;
}

std::vector<std::string> wordingProblemsAfter(const std::string& before, const std::string& after)
{
    return textsOf(readWording(changed(dutch(), before, after), "w.json", definition("djg6")).problems);
}

std::string wordingLine(const std::string& words) { return "w.json:" + std::to_string(lineOf(dutch(), words)) + ": "; }

TEST(WordingReader, KnowsWhatAFileIsForBeforeReadingIt)
{
    const auto label = readWordingLabel(dutch(), "w.json");
    ASSERT_TRUE(label);
    EXPECT_EQ(label->instrument, "djg6");
    EXPECT_EQ(label->language, "nl");
    EXPECT_EQ(readWordingLabel("{}", "w.json").error().text(),
              "w.json:1: has no member \"instrument\", which is expected here");
}

TEST(WordingReader, FindsWordsByItemNumberAndByCode)
{
    const Instrument scale = definition("djg6");
    const auto wording = readWording(dutch(), "w.json", scale).result();
    ASSERT_TRUE(wording) << wording.error().text();
    EXPECT_EQ(wording->item(*scale.item("4")).text, "Als het moeilijk wordt, zijn er meerdere mensen die mij helpen.");
    EXPECT_EQ(wording->answer(*scale.format("5"), 1), (Words{"Nee!", "Nee, helemaal niet"}));
    EXPECT_EQ(wording->answer(*scale.format("5"), 5), (Words{"Ja!", "Ja, helemaal"}));
    EXPECT_EQ(wording->answer(*scale.format("3"), 3).text, "Ja");
}

TEST(WordingReader, WantsEveryItemOnce)
{
    EXPECT_THAT(wordingProblemsAfter("\"number\": 4,", "\"number\": 3,"),
                ElementsAre("w.json:" + std::to_string(lineOf(dutch(), "\"number\": 4") - 1) +
                                ": items/1: is the second sentence for item 3; expected each item once",
                            wordingLine("\"items\"") + "items: has no sentence for item 4 of djg6"));
    EXPECT_THAT(wordingProblemsAfter("\"number\": 4,", "\"number\": 5,"),
                Contains("w.json:" + std::to_string(lineOf(dutch(), "\"number\": 4") - 1) +
                         ": items/1: is for item 5, which djg6 does not have"));
}

TEST(WordingReader, WantsWordsForEveryAnswer)
{
    EXPECT_THAT(wordingProblemsAfter("\"option\": \"no_strong\"", "\"option\": \"never\""),
                ElementsAre(wordingLine("\"option\": \"no_strong\"") +
                                "answers/5/0/option: is \"never\", which is not an answer of format 5",
                            wordingLine("\"5\": [") + "answers/5: has no words for the answer \"no_strong\""));
    EXPECT_THAT(wordingProblemsAfter("\"option\": \"no_strong\"", "\"option\": \"no\""),
                Contains("w.json:" + std::to_string(lineOf(dutch(), "\"option\": \"no\"")) +
                         ": answers/5/1/option: stands here twice"));
}

TEST(WordingReader, WantsAnswersThatSoundDifferent)
{
    const std::string twice =
        "answers/5/1/spoken: sounds like another answer; expected spoken forms that differ from each other";
    for (const std::string sound : {"Nee", "Nee!", "nee", " NEE… "})
        EXPECT_THAT(wordingProblemsAfter("Nee, helemaal niet", sound), ElementsAre(testing::EndsWith(twice))) << sound;
}

TEST(WordingReader, HearsTheWrittenFormWhereNoSpokenOneIsGiven)
{
    EXPECT_THAT(wordingProblemsAfter("\"Nee!\",\n        \"spoken\": \"Nee, helemaal niet\"", "\"Nee!\""),
                ElementsAre(testing::EndsWith(
                    "sounds like another answer; expected spoken forms that differ from each other")));
}

TEST(WordingReader, RefusesTextThatIsNotPlain)
{
    const std::string sentence = "Rondom mij voelt het stil en leeg.";
    const std::string where = wordingLine("\"text\": \"" + sentence) + "items/0/text: ";
    EXPECT_THAT(wordingProblemsAfter(sentence, "stil\xE2\x80\xAE en leeg"),
                ElementsAre(where + "holds an invisible character that hides or reorders text; expected plain text"));
    EXPECT_THAT(wordingProblemsAfter(sentence, "\\u202estil"),
                ElementsAre(where + "holds an invisible character that hides or reorders text; expected plain text"));
    EXPECT_THAT(wordingProblemsAfter(sentence, "<b>stil</b>"),
                ElementsAre(where + "holds < or >; expected plain text without markup"));
    EXPECT_THAT(wordingProblemsAfter(sentence, "stil %1"),
                ElementsAre(where + "holds a placeholder such as %1; expected plain text"));
    EXPECT_THAT(wordingProblemsAfter(sentence, "stil\\nleeg"),
                ElementsAre(where + "holds a control character; expected plain text on one line"));
    EXPECT_THAT(wordingProblemsAfter(sentence, std::string(2001, 'a')),
                ElementsAre(where + "is longer than 2000 characters"));
    EXPECT_THAT(wordingProblemsAfter(sentence, ""), ElementsAre(where + "is empty; expected a text"));
}

TEST(WordingReader, RefusesTheWordsOfAnotherInstrument)
{
    EXPECT_THAT(textsOf(readWording(dutch(), "w.json", definition("djg11")).problems),
                Contains(wordingLine("\"instrument\"") + "instrument: is \"djg6\"; expected \"djg11\""));
}

TEST(WordingReader, WantsAnHonestWordAboutValidation)
{
    EXPECT_THAT(wordingProblemsAfter("\"validated\": false", "\"validated\": \"no\""),
                ElementsAre(wordingLine("\"validated\"") + "validated: is neither true nor false"));
    EXPECT_THAT(wordingProblemsAfter("\"reviewed\": [],", ""),
                ElementsAre("w.json:1: has no member \"reviewed\", which is expected here"));
}

TEST(WordingReader, KnowsWhereAnInstalledWordingComesFrom)
{
    const Instrument scale = definition("djg6");
    const std::string hash(64, 'a');
    const std::string source =
        "\"validated\": false, \"source\": {\"line\": \"Handleiding, blz. 4\", \"file_hash\": \"" + hash +
        "\", \"words_hash\": \"" + hash + "\", \"answers\": [\"5\"]},";
    const auto wording = readWording(changed(dutch(), "\"validated\": false,", source), "w.json", scale).result();
    ASSERT_TRUE(wording) << wording.error().text();
    EXPECT_EQ(wording->source, (WordingSource{"Handleiding, blz. 4", hash, hash, {"5"}}));
    EXPECT_FALSE(readWording(dutch(), "w.json", scale).value->source) << "our own words name none";

    const auto after = [&](const std::string& before, const std::string& later) {
        return wordingProblemsAfter("\"validated\": false,", changed(source, before, later));
    };
    const std::string here = "w.json:" + std::to_string(lineOf(dutch(), "\"validated\"")) + ": source";
    for (const std::string& damaged :
         std::vector<std::string>{"abc", std::string(64, 'g'), std::string(64, 'A'), std::string(65, 'a')})
        EXPECT_THAT(after("file_hash\": \"" + hash, "file_hash\": \"" + damaged),
                    ElementsAre(here + "/file_hash: is damaged; expected 64 hexadecimal digits"));
    EXPECT_THAT(after("words_hash\": \"" + hash, "words_hash\": \"a"),
                ElementsAre(here + "/words_hash: is damaged; expected 64 hexadecimal digits"));
    EXPECT_THAT(after("[\"5\"]", "[\"4\"]"),
                ElementsAre(here + "/answers: names \"4\", which is not an answer format of djg6"));
    EXPECT_THAT(after("\"line\"", "\"page\""), ElementsAre(here + ": has no member \"line\", which is expected here",
                                                           here + "/page: is not a member that is known here"));
}

}
}
