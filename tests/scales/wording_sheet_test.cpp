#include "scales/wording_sheet.h"

#include "scales/wording_reader.h"
#include "tests/scales/house_files.h"

#include <gmock/gmock.h>

namespace scales {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// Invented sentences about gardens: they measure nothing, and no published scale has them.
const std::string garden = "# How gardens are\n"
                           "3. Mijn tuin ligt er kaal bij.\n"
                           "4. Als mijn planten dorst hebben, geeft iemand ze water.\n"
                           "7. Er zijn veel buren aan wie ik mijn gieter uitleen.\n"
                           "8. In mijn straat staan genoeg bomen.\n"
                           "9. Ik had graag meer bloemen voor mijn raam.\n"
                           "10. Mijn zaden komen vaak niet op.\n";
const std::string answers = "answer yes_strong: Ja!\n"
                            "answer yes: Ja\n"
                            "answer more_or_less: Zo half en half\n"
                            "answer no: Nee\n"
                            "answer no_strong: Nee! | Nee, zeker niet\n";
const std::string head = "introduction: Het gaat nu over uw tuin.\nname: Uw tuin\n";

struct WordingSheet : testing::Test {
    const Instrument djg6 = definition("djg6");
    const Wording ours = readWording(textOfHouse("translations/djg6_nl.json"), "w.json", djg6).result().value();
    std::string format = "5";

    Checked<Wording> read(const std::string& sheet)
    {
        return readWordingSheet(sheet, "s", {djg6, "nl", format, &ours});
    }
    Checked<Wording> readAlone(const std::string& sheet)
    {
        return readWordingSheet(sheet, "s", {djg6, "eo", format, nullptr});
    }
    Wording good(const std::string& sheet)
    {
        auto checked = read(sheet);
        EXPECT_THAT(textsOf(checked.problems), IsEmpty());
        return checked.value.value_or(ours);
    }
    std::vector<std::string> problems(const std::string& sheet)
    {
        const auto checked = read(sheet);
        EXPECT_EQ(checked.value.has_value(), checked.problems.empty());
        return textsOf(checked.problems);
    }
    std::vector<std::string> problemsWith(const std::string& sentence)
    {
        return problems(changed(garden, "Mijn tuin ligt er kaal bij.", sentence));
    }
};

TEST_F(WordingSheet, GivesEachItemItsSentence)
{
    const Wording wording = good(garden);
    EXPECT_EQ(wording.instrument, "djg6");
    EXPECT_EQ(wording.language, "nl");
    EXPECT_EQ(wording.items.size(), 6u);
    EXPECT_EQ(wording.items.at("3").text, "Mijn tuin ligt er kaal bij.");
    EXPECT_EQ(wording.items.at("10"), (Words{"Mijn zaden komen vaak niet op.", "Mijn zaden komen vaak niet op."}));
    EXPECT_FALSE(wording.validated);
    EXPECT_THAT(wording.reviewed, IsEmpty());
}

TEST_F(WordingSheet, LeavesTheAnswersTheNameAndTheIntroductionToOursWhenItHasNone)
{
    const Wording wording = good(garden);
    EXPECT_EQ(wording.answers, ours.answers);
    EXPECT_EQ(wording.name, ours.name);
    EXPECT_EQ(wording.introduction, ours.introduction);
    EXPECT_THAT(wording.source.value().answers, IsEmpty());
}

TEST_F(WordingSheet, MayBringItsOwnAnswersNameAndIntroduction)
{
    const Wording wording = good(head + garden + answers);
    EXPECT_EQ(wording.name, "Uw tuin");
    EXPECT_EQ(wording.introduction, "Het gaat nu over uw tuin.");
    EXPECT_EQ(wording.answers.at("5").at(2).text, "Zo half en half");
    EXPECT_EQ(wording.answers.at("3").at(1).text, "Zo half en half") << "the short format is part of the long one";
    EXPECT_THAT(wording.source.value().answers, ElementsAre("5", "3"));
}

TEST_F(WordingSheet, TakesOverWhatWeReadAloudForTheSameTextOnly)
{
    const auto answersAloud = good(garden + answers).answers.at("5");
    ASSERT_EQ(ours.answers.at("5").at(4).text, "Ja!");
    ASSERT_NE(ours.answers.at("5").at(4).spoken, "Ja!");
    EXPECT_EQ(answersAloud.at(4), ours.answers.at("5").at(4));
    EXPECT_EQ(answersAloud.at(2), (Words{"Zo half en half", "Zo half en half"}));
    EXPECT_EQ(answersAloud.at(0), (Words{"Nee!", "Nee, zeker niet"}));
    EXPECT_EQ(good(changed(garden, "water.", "water. | Iemand geeft water.")).items.at("4").spoken,
              "Iemand geeft water.");
}

TEST_F(WordingSheet, MayBeForThreeAnswers)
{
    format = "3";
    const std::string three = "answer yes: Ja\nanswer more_or_less: Zo half en half\nanswer no: Nee\n";
    const Wording wording = good(garden + three);
    EXPECT_EQ(wording.answers.at("3").at(1).text, "Zo half en half");
    EXPECT_EQ(wording.answers.at("5"), ours.answers.at("5")) << "five answers stay ours, as a whole";
    EXPECT_THAT(wording.source.value().answers, ElementsAre("3"));
    EXPECT_THAT(problems(garden + answers),
                ElementsAre("s:8: answer yes_strong: is not an answer of format 3; expected no, more_or_less, yes",
                            "s:12: answer no_strong: is not an answer of format 3; expected no, more_or_less, yes"));
}

TEST_F(WordingSheet, IsReadHoweverItsNumbersAreSetOff)
{
    const Wording plain = good(garden);
    for (const std::string mark : {")", ":", ".\t", "\t", ".   ", ".\u00A0"}) {
        std::string sheet = garden;
        for (const std::string number : {"3", "4", "7", "8", "9", "10"})
            sheet = changed(sheet, "\n" + number + ". ",
                            "\n " + number + mark + (mark.size() == 1 && mark != "\t" ? " " : ""));
        EXPECT_EQ(good(sheet).items, plain.items) << mark;
    }
    EXPECT_EQ(good(changed(garden, "\n3. ", "\n003. ")).items, plain.items);
}

TEST_F(WordingSheet, IsReadAsEditorsOnOtherSystemsSaveIt)
{
    const Wording plain = good(garden + answers);
    std::string windows = "\xEF\xBB\xBF" + garden + answers;
    for (std::size_t at = 0; (at = windows.find('\n', at)) != std::string::npos; at += 2)
        windows.replace(at, 1, "\r\n");
    EXPECT_EQ(good(windows).items, plain.items);
    EXPECT_EQ(good(windows).answers, plain.answers);
    EXPECT_EQ(good(garden.substr(0, garden.size() - 1)).items, plain.items) << "no line break at the end";
}

TEST_F(WordingSheet, IsReadFromATableToo)
{
    const std::string rows = "3,Mijn tuin ligt er kaal bij.\n"
                             "4,\"Als mijn planten dorst hebben, geeft iemand ze water.\"\n"
                             "7,Er zijn veel buren aan wie ik mijn gieter uitleen.\n"
                             "8,In mijn straat staan genoeg bomen.\n"
                             "9,Ik had graag meer bloemen voor mijn raam.\n"
                             "10,Mijn zaden komen vaak niet op.\n";
    const std::string more = "answer.yes_strong,Ja!\nanswer.yes,Ja\nanswer.more_or_less,Zo half en half\n"
                             "answer.no,Nee\nanswer.no_strong,\"Nee! | Nee, zeker niet\"\n,\n"
                             "introduction,Het gaat nu over uw tuin.\nname,Uw tuin\n";
    const Wording plain = good(head + garden + answers);
    for (const std::string header : {"item,sentence\n", "\"item\",\"sentence\"\r\n", "\xEF\xBB\xBFitem,sentence\n"}) {
        const Wording wording = good(header + rows + more);
        EXPECT_EQ(wording.items, plain.items) << header;
        EXPECT_EQ(wording.answers, plain.answers);
        EXPECT_EQ(wording.introduction, plain.introduction);
        EXPECT_EQ(wording.name, plain.name);
    }
}

TEST_F(WordingSheet, KeepsSemicolonsInsideSentences)
{
    const std::string sentence = "Mijn tuin is kaal; er groeit niets.";
    EXPECT_EQ(good(changed(garden, "Mijn tuin ligt er kaal bij.", sentence)).items.at("3").text, sentence);
    const std::string table =
        "item;sentence\n3;\"" + sentence + "\"\n4;Vier, hier.\n7;Zeven\n8;Acht\n9;Negen\n10;Tien\n";
    EXPECT_EQ(good(table).items.at("3").text, sentence);
    EXPECT_THAT(problems(changed(table, "\"" + sentence + "\"", sentence)),
                ElementsAre("s:2: has 3 fields; expected 2 as in the header"));
}

TEST_F(WordingSheet, NamesTheLineOfEveryProblemInTheTableToo)
{
    EXPECT_THAT(
        problems("item,sentence\n3,<b>kaal</b>\n4,\"Vier\nhier\"\n7,Zeven\nzeven,Zeven\n8,Acht\n9,Negen\n10,Tien\n"),
        ElementsAre("s:2: item 3: holds < or >; expected plain text without markup",
                    "s:3: item 4: holds a control character; expected plain text on one line",
                    "s:6: item: is \"zeven\"; expected an item number, answer. and its option, introduction or name"));
    for (const std::string header :
         {"item,text\n3,Drie\n", "item,sentence,spoken\n3,Drie,drie\n", "item;zin\n3;Drie\n"})
        EXPECT_THAT(problems(header), ElementsAre("s:1: has other columns; expected item and sentence")) << header;
}

TEST_F(WordingSheet, WantsEveryItemOnce)
{
    EXPECT_THAT(problems(changed(garden, "8. In mijn straat staan genoeg bomen.\n", "")),
                ElementsAre("s: item 8: is missing; expected a sentence for each of 3, 4, 7, 8, 9, 10"));
    EXPECT_THAT(problems(garden + "8. In mijn straat staan nog meer bomen.\n"),
                ElementsAre("s:8: item 8: stands here again after line 5; expected it once"));
    EXPECT_THAT(problems(changed(garden, "8. ", "9. ")),
                ElementsAre("s:6: item 9: stands here again after line 5; expected it once",
                            "s: item 8: is missing; expected a sentence for each of 3, 4, 7, 8, 9, 10"));
    EXPECT_EQ(problems("").size(), 6u);
    EXPECT_EQ(problems("# nothing\n\n").size(), 6u);
}

TEST_F(WordingSheet, RefusesTheItemsOfAnotherForm)
{
    EXPECT_THAT(problems(garden + "11. In mijn tuin is altijd iets te eten.\n"),
                ElementsAre("s:8: item 11: is not an item of djg6; expected its official numbers 3, 4, 7, 8, 9, 10"));
    EXPECT_THAT(problems("1. Een\n2. Twee\n3. Drie\n4. Vier\n5. Vijf\n6. Zes\n").size(), 8u)
        << "a six-item form numbered from 1 is not taken for the official numbers";
    EXPECT_THAT(problems(garden + "0. Nul\n"), ElementsAre(HasSubstr("s:8: item 0: is not an item of djg6")));
}

TEST_F(WordingSheet, RefusesOneSentenceForTwoItems)
{
    EXPECT_THAT(problems(changed(garden, "In mijn straat staan genoeg bomen.", "mijn tuin ligt er kaal bij")),
                ElementsAre("s:5: item 8: is the same sentence as that of item 3; expected another"));
}

TEST_F(WordingSheet, RefusesNumbersThatRanIntoTheSentence)
{
    for (const std::string sentence : {"4. Mijn tuin ligt er kaal bij.", "3) Kaal.", "12: Kaal."})
        EXPECT_THAT(problemsWith(sentence), ElementsAre(HasSubstr("s:2: item 3: begins with a number of its own")));
    EXPECT_THAT(problemsWith("3 bomen zijn er niet."), IsEmpty());
}

TEST_F(WordingSheet, RefusesTextThatIsNotPlain)
{
    EXPECT_THAT(
        problemsWith("stil\u202E kaal"),
        ElementsAre("s:2: item 3: holds an invisible character that hides or reorders text; expected plain text"));
    EXPECT_THAT(problemsWith("\uFEFFstil"), ElementsAre(HasSubstr("holds an invisible character")));
    EXPECT_THAT(problemsWith("<b>kaal</b>"),
                ElementsAre("s:2: item 3: holds < or >; expected plain text without markup"));
    EXPECT_THAT(problemsWith("kaal %1"),
                ElementsAre("s:2: item 3: holds a placeholder such as %1; expected plain text"));
    EXPECT_THAT(problemsWith("kaal\tof niet"),
                ElementsAre("s:2: item 3: holds a control character; expected plain text on one line"));
    EXPECT_THAT(problemsWith("kaal\x1B[2J"), ElementsAre(HasSubstr("item 3: holds a control character")));
    EXPECT_THAT(problemsWith("kaal\rof niet"), ElementsAre(HasSubstr("item 3: holds a control character")));
    EXPECT_THAT(problemsWith("caf\xE9"),
                ElementsAre("s:2: item 3: holds bytes that are not UTF-8; expected plain text in UTF-8"));
    EXPECT_THAT(problemsWith("kaal | \u202Ekaal"), ElementsAre(HasSubstr("holds an invisible character")))
        << "what is read aloud is looked at too";
}

TEST_F(WordingSheet, WantsSentencesOfAFittingLength)
{
    const auto letters = [](std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += "é";
        return text;
    };
    EXPECT_THAT(problemsWith(letters(300)), IsEmpty());
    EXPECT_THAT(problemsWith(letters(301)), ElementsAre("s:2: item 3: is longer than 300 characters"));
    EXPECT_THAT(problemsWith(letters(3)), IsEmpty());
    EXPECT_THAT(problemsWith(letters(2)), ElementsAre("s:2: item 3: is shorter than 3 characters"));
    EXPECT_THAT(problemsWith("..."), ElementsAre("s:2: item 3: has nothing that can be read aloud; expected words"));
    for (const std::string nothing : {"", " ", " \t "})
        EXPECT_THAT(problemsWith(nothing), ElementsAre("s:2: item 3: has no words"));
    EXPECT_THAT(problemsWith("kaal | "), ElementsAre(HasSubstr("s:2: item 3: holds a |")));
    EXPECT_THAT(problemsWith("kaal|stil"), ElementsAre(HasSubstr("s:2: item 3: holds a |")));
    EXPECT_THAT(problemsWith("kaal | stil | leeg"), ElementsAre(HasSubstr("s:2: item 3: holds a |")));
    EXPECT_THAT(problems(changed(garden + answers, "Zo half en half", letters(61))),
                ElementsAre("s:10: answer more_or_less: is longer than 60 characters"));
    EXPECT_THAT(problems("name: " + letters(61) + "\n" + garden),
                ElementsAre("s:1: name: is longer than 60 characters"));
    EXPECT_THAT(problems("introduction: " + letters(601) + "\n" + garden),
                ElementsAre("s:1: introduction: is longer than 600 characters"));
    EXPECT_THAT(problems("name: Uw tuin | tuin\n" + garden), ElementsAre(HasSubstr("s:1: name: holds a |")));
}

TEST_F(WordingSheet, SurvivesFilesThatAreSomethingElse)
{
    EXPECT_THAT(problemsWith(std::string(1000000, 'a')), ElementsAre("s:2: item 3: is longer than 300 characters"));
    EXPECT_THAT(problems(garden + std::string(1000000, 'a') + "\n"), ElementsAre(HasSubstr("s:8: is \"aaaaa")));
    EXPECT_THAT(problems(garden + std::string(1024 * 1024, '\n')),
                ElementsAre("s: is larger than 1 MiB; expected a wording sheet"));
    EXPECT_THAT(problems(garden + std::string("4. a\0b\n", 7)),
                ElementsAre("s:8: holds a byte 0; expected plain text, saved as UTF-8"));
    EXPECT_THAT(problems(std::string("\xFF\xFE"
                                     "3\0.\0",
                                     6)),
                ElementsAre(HasSubstr("s:1: holds a byte 0")));
    std::string prose;
    for (int i = 0; i < 5000; ++i)
        prose += "Lorem ipsum\n";
    const auto found = problems(prose);
    EXPECT_THAT(found, Contains("s:21: and what follows is not read; expected a wording sheet"));
    EXPECT_EQ(found.size(), 20u + 1);
}

TEST_F(WordingSheet, SaysWhatItExpectsInPlaceOfALineItDoesNotKnow)
{
    const std::string expected =
        "expected on one line \"3. sentence\", \"answer yes: words\", \"introduction: words\", "
        "\"name: words\" or # and a comment";
    for (const std::string line : {"of twee regels", "3.5 km", "3.kaal", "3", "3 kaal", "1234. kaal", "-3. kaal",
                                   "answeryes: Ja", "Answer yes: Ja", "answer yes Ja", "title: Tuin"})
        EXPECT_THAT(problems(garden + line + "\n"), ElementsAre("s:8: is \"" + line + "\"; " + expected)) << line;
}

TEST_F(WordingSheet, WantsAllAnswersOrNone)
{
    const std::string list = "no_strong, no, more_or_less, yes, yes_strong";
    EXPECT_THAT(problems(garden + changed(answers, "answer yes: Ja\n", "")),
                ElementsAre("s: answer yes: is missing; expected each of " + list + ", or no answers at all"));
    EXPECT_THAT(problems(garden + "answer maybe: Misschien\n").front(),
                "s:8: answer maybe: is not an answer of format 5; expected " + list);
    EXPECT_THAT(problems(garden + answers + "answer maybe: Misschien\n"),
                ElementsAre("s:13: answer maybe: is not an answer of format 5; expected " + list));
    EXPECT_THAT(problems(garden + answers + "answer yes: Jawel\n"),
                ElementsAre("s:13: answer yes: stands here again after line 9; expected it once"));
}

TEST_F(WordingSheet, WantsAnswersThatSoundDifferent)
{
    EXPECT_THAT(
        problems(garden + changed(answers, "Nee! | Nee, zeker niet", "Nee… | nee!")),
        ElementsAre("s:11: answer no: sounds like answer no_strong; expected different sounds, if need be with: "
                    "words | what is read aloud"));
    EXPECT_THAT(problems(garden + changed(answers, "Zo half en half", "NEE")),
                ElementsAre(HasSubstr("answer more_or_less: sounds like answer no;")));
}

TEST_F(WordingSheet, MustBeCompleteInALanguageInWhichWeHaveNoWords)
{
    const auto lacking = textsOf(readAlone(garden).problems);
    EXPECT_THAT(lacking,
                Contains("s: answer yes: is missing; expected each of no_strong, no, more_or_less, yes, yes_strong"));
    EXPECT_THAT(lacking, Contains("s: introduction: is missing; expected it here, because we have none of our own in "
                                  "this language"));
    EXPECT_THAT(lacking, Contains(HasSubstr("s: name: is missing")));

    // Without words of ours "Ja!" has no spoken form that tells it from "Ja".
    EXPECT_THAT(textsOf(readAlone(head + garden + answers).problems), ElementsAre(HasSubstr("sounds like answer")));
    const auto whole = readAlone(head + garden + changed(answers, "Ja!", "Ja! | Ja, zeker"));
    ASSERT_THAT(textsOf(whole.problems), IsEmpty());
    EXPECT_EQ(whole.value->language, "eo");
    EXPECT_EQ(whole.value->answers.at("5").size(), 5u);
    EXPECT_EQ(whole.value->answers.at("3").size(), 3u);

    format = "3";
    EXPECT_THAT(
        textsOf(readAlone(head + garden + "answer yes: Ja\nanswer more_or_less: Half\nanswer no: Nee\n").problems),
        ElementsAre(HasSubstr("answer no_strong: is missing"), HasSubstr("answer yes_strong: is missing")))
        << "there is nobody to take the other format's answers from";
}

TEST_F(WordingSheet, NamesItsProblemsInTheOrderOfTheFile)
{
    EXPECT_THAT(problems("name: x\n" + changed(garden, "4. Als", "four Als") + "answer yes: <Ja>\nodd\n"),
                ElementsAre(HasSubstr("s:1: "), HasSubstr("s:4: "), HasSubstr("s:9: "), HasSubstr("s:10: "),
                            HasSubstr("s: item 4"), HasSubstr("s: answer no_strong"), HasSubstr("s: answer no:"),
                            HasSubstr("s: answer more_or_less"), HasSubstr("s: answer yes_strong")));
}

TEST_F(WordingSheet, CarriesOnlyScalesWhoseItemsShareTheirAnswers)
{
    EXPECT_TRUE(fitsOnSheet(definition("djg6")));
    EXPECT_TRUE(fitsOnSheet(definition("djg11")));
    EXPECT_FALSE(fitsOnSheet(definition("background")));
    Instrument mixed = definition("djg6");
    mixed.items.back().own = mixed.formats.front();
    EXPECT_FALSE(fitsOnSheet(mixed));
}

}
}
