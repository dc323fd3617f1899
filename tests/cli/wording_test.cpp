#include "app/vault/workspace.h"
#include "tests/cheap_guess.h"
#include "tests/cli/program.h"
#include "tests/cli/terminal.h"
#include "tests/small_municipality.h"

#include <nlohmann/json.hpp>

namespace cli {
namespace {

using testing::HasSubstr;
using testing::MatchesRegex;
using testing::Not;

const std::string garden = "3. Mijn tuin ligt er kaal bij.\n"
                           "4. Als mijn planten dorst hebben, geeft iemand ze water.\n"
                           "7. Er zijn veel buren aan wie ik mijn gieter uitleen.\n"
                           "8. In mijn straat staan genoeg bomen.\n"
                           "9. Ik had graag meer bloemen voor mijn raam.\n"
                           "10. Mijn zaden komen vaak niet op.\n";
const std::string answers = "answer yes_strong: Ja!\nanswer yes: Ja\nanswer more_or_less: Zo half en half\n"
                            "answer no: Nee\nanswer no_strong: Nee! | Nee, zeker niet\n";
const std::string stored = "gemeente/wordings/djg6_nl.json";
const std::string head =
    "wording install gemeente sheet.txt --instrument djg6 --language nl --source 'Handleiding, blz. 4'";

std::string changed(std::string text, const std::string& before, const std::string& after)
{
    const auto found = text.find(before);
    EXPECT_NE(found, std::string::npos) << before;
    return found == std::string::npos ? text : text.replace(found, before.size(), after);
}

struct WordingCommand : Program {
    void SetUp() override
    {
        Program::SetUp();
        ASSERT_TRUE(
            vault::Workspace::make(folder_ / "gemeente", small::survey, small::areas, "wachtzin", small::cheap));
        write("passphrase", "wachtzin\n");
        write("sheet.txt", garden);
    }

    Ended install(const std::string& sheet, const std::string& more = "--yes")
    {
        write("sheet.txt", sheet);
        return run(head + " " + more);
    }
    Ended type(const std::string& words, const std::string& typed)
    {
        return runOnTerminal(folder_, "'" PROGRAMS "/buurtpeil' " + words, typed);
    }
    Ended startWave(const std::string& wave)
    {
        return run("wave gemeente " + wave + " --passphrase-file passphrase --sheets sheets --sheet sheets/" + wave +
                   "-sheet-1.html --sheet sheets/" + wave + "-sheet-2.html");
    }
    /// Our own sentence for an item.
    static std::string ours(int number)
    {
        const auto file = nlohmann::json::parse(scales::readTextFile(HOUSE "/translations/djg6_nl.json").value());
        for (const auto& item : file.at("items"))
            if (item.at("number") == number)
                return item.at("text");
        return {};
    }
    nlohmann::json json(const std::string& name) const { return nlohmann::json::parse(read(name)); }
};

TEST_F(WordingCommand, StoresTheSentencesAndSaysWhereTheyComeFrom)
{
    const Ended got = install(garden + answers);
    EXPECT_EQ(got.exitCode, 0) << got.errors;
    EXPECT_EQ(got.errors, "");
    const auto file = json(stored);
    EXPECT_EQ(file.at("format"), "buurtpeil-wording-1");
    EXPECT_EQ(file.at("items").at(0).at("text"), "Mijn tuin ligt er kaal bij.");
    EXPECT_EQ(file.at("answers").at("5").at(2).at("text"), "Zo half en half");
    EXPECT_EQ(file.at("validated"), false);
    EXPECT_EQ(file.at("reviewed"), nlohmann::json::array());
    EXPECT_EQ(file.at("source").at("line"), "Handleiding, blz. 4");
    EXPECT_EQ(file.at("source").at("answers"), (nlohmann::json{"5", "3"}));
    const std::string id = file.at("wording");
    EXPECT_THAT(id, MatchesRegex("installed-[0-9a-f]{8}"));
    EXPECT_EQ(id, "installed-" + file.at("source").at("words_hash").get<std::string>().substr(0, 8));
    EXPECT_THAT(got.output, HasSubstr("Installed djg6 in nl as " + id));
    EXPECT_EQ(run("check " + stored).exitCode, 0) << "a wording like every other";
}

TEST_F(WordingCommand, ShowsEverySentenceBesideOurs)
{
    const Ended got = install(garden + answers);
    EXPECT_THAT(got.output, HasSubstr("Item 3, emotional: agreeing means missing something\n"
                                      "  new   Mijn tuin ligt er kaal bij.\n"
                                      "  ours  " +
                                      ours(3) + "\n"));
    EXPECT_THAT(got.output, HasSubstr("Item 8, social: agreeing means missing nothing\n"
                                      "  new   In mijn straat staan genoeg bomen.\n"));
    EXPECT_THAT(got.output, HasSubstr("Answers, 5\n"
                                      "  answer        new              read aloud       ours\n"
                                      "  no_strong     Nee!             Nee, zeker niet  Nee!\n"));
    EXPECT_THAT(got.output, HasSubstr("more_or_less  Zo half en half  Zo half en half  Min of meer\n"));
    EXPECT_THAT(got.output, Not(HasSubstr("Answers, 3"))) << "they are among the five";
    EXPECT_THAT(got.output, Not(HasSubstr("Introduction"))) << "it is ours, there is nothing to compare";
}

TEST_F(WordingCommand, PointsAtSentencesThatSeemSwapped)
{
    const Ended got = install(changed(garden, "Mijn tuin ligt er kaal bij.", ours(8) + "!"), "");
    EXPECT_THAT(got.output, HasSubstr("  ours       " + ours(3) +
                                      "\n"
                                      "  look here  this is our sentence for item 8\n"));
}

TEST_F(WordingCommand, AsksAboutEachItemAndStoresAfterAllWereConfirmed)
{
    const Ended got = type(head, "y\nyes\ny\nY\ny\ny\n");
    EXPECT_EQ(got.exitCode, 0) << got.output;
    for (const std::string item : {"3", "4", "7", "8", "9", "10"})
        EXPECT_THAT(got.output, HasSubstr("Is this sentence that of item " + item + "? [y/N]"));
    EXPECT_TRUE(exists(stored));
}

TEST_F(WordingCommand, StoresNothingAfterOneNo)
{
    for (const std::string typed : {"n\n", "y\ny\ny\ny\ny\nn\n", "\n", "y\n\n", "maybe\n", "\x04", "y\n\x04"}) {
        const Ended got = type(head, typed);
        EXPECT_EQ(got.exitCode, 1) << typed;
        EXPECT_THAT(got.output, HasSubstr("Nothing was installed."));
        EXPECT_FALSE(std::filesystem::exists(folder_ / "gemeente/wordings"));
    }
}

TEST_F(WordingCommand, AsksAboutTheAnswersTheIntroductionAndTheNameWhenTheyAreNew)
{
    write("sheet.txt", "introduction: Het gaat nu over uw tuin.\nname: Uw tuin\n" + garden + answers);
    const std::string items = "y\ny\ny\ny\ny\ny\n";
    EXPECT_EQ(type(head, items + "n\n").exitCode, 1);
    EXPECT_EQ(type(head, items + "y\nn\n").exitCode, 1);
    EXPECT_EQ(type(head, items + "y\ny\nn\n").exitCode, 1);
    EXPECT_FALSE(exists(stored));
    EXPECT_EQ(type(head, items + "y\ny\ny\n").exitCode, 0);
    EXPECT_EQ(json(stored).at("name"), "Uw tuin");
    EXPECT_EQ(json(stored).at("introduction"), "Het gaat nu over uw tuin.");
}

TEST_F(WordingCommand, StoresNothingWhenNobodyCanBeAsked)
{
    const Ended got = install(garden, "");
    EXPECT_EQ(got.exitCode, 2);
    EXPECT_THAT(got.output, HasSubstr("Item 10, emotional"));
    EXPECT_EQ(got.errors,
              "nobody can be asked here, so nothing was installed; expected a terminal, or --yes from somebody "
              "who read the comparison\n");
    EXPECT_FALSE(std::filesystem::exists(folder_ / "gemeente/wordings"));
    EXPECT_EQ(run(head, "y\ny\ny\ny\ny\ny\n").exitCode, 2) << "words on a pipe are not a person's";
}

TEST_F(WordingCommand, NamesEveryProblemAndStoresNothing)
{
    const Ended got = install(
        changed(changed(garden, "kaal", "<b>kaal</b>"), "8. In mijn straat staan genoeg bomen.\n", "") + "11. Elf\n");
    EXPECT_EQ(got.exitCode, 2);
    EXPECT_EQ(got.output, "");
    EXPECT_EQ(got.errors,
              "sheet.txt:1: item 3: holds < or >; expected plain text without markup\n"
              "sheet.txt:6: item 11: is not an item of djg6; expected its official numbers 3, 4, 7, 8, 9, 10\n"
              "sheet.txt: item 8: is missing; expected a sentence for each of 3, 4, 7, 8, 9, 10\n");
    EXPECT_FALSE(std::filesystem::exists(folder_ / "gemeente/wordings"));
    EXPECT_EQ(install(std::string(2 * 1024 * 1024, 'a')).errors, "sheet.txt: is larger than 1048576 bytes\n");
    EXPECT_EQ(install(std::string("3\0.", 3)).exitCode, 2);
}

TEST_F(WordingCommand, KeepsWhatWasInstalledWhenTheNextSheetIsWrong)
{
    ASSERT_EQ(install(garden).exitCode, 0);
    const std::string before = read(stored);
    EXPECT_EQ(install(garden + "11. Elf\n").exitCode, 2);
    EXPECT_EQ(install(changed(garden, "kaal", "stil"), "").exitCode, 2);
    EXPECT_EQ(type(head, "y\nn\n").exitCode, 1);
    EXPECT_EQ(read(stored), before);
}

TEST_F(WordingCommand, SaysThatTheSameIsInstalledAlready)
{
    ASSERT_EQ(install(garden).exitCode, 0);
    const std::string before = read(stored);
    const auto written = std::filesystem::last_write_time(folder_ / stored);
    const Ended again = install(garden, "");
    EXPECT_EQ(again.exitCode, 0) << "nobody has to be asked";
    EXPECT_THAT(again.output,
                MatchesRegex("djg6 in nl is installed already as installed-[0-9a-f]{8}; nothing was changed.\n"));
    EXPECT_EQ(read(stored), before);
    EXPECT_EQ(std::filesystem::last_write_time(folder_ / stored), written);
}

TEST_F(WordingCommand, ReplacesAnotherWordingAndSaysWhich)
{
    ASSERT_EQ(install(garden).exitCode, 0);
    const std::string id = json(stored).at("wording");
    const Ended got = install(changed(garden, "kaal", "stil"));
    EXPECT_EQ(got.exitCode, 0);
    EXPECT_THAT(got.output, HasSubstr("It would take the place of " + id + ", from: Handleiding, blz. 4\n"));
    EXPECT_NE(json(stored).at("wording"), id);
}

TEST_F(WordingCommand, KeepsTheReviewersOfTheSameWordsOnly)
{
    ASSERT_EQ(install(garden).exitCode, 0);
    write(stored, changed(read(stored), "\"reviewed\": []", "\"reviewed\": [\"A. Jansen\"]"));
    EXPECT_THAT(run("wording list gemeente").output, HasSubstr("A. Jansen"));
    EXPECT_THAT(install("# the same words\n" + garden).output, HasSubstr("Installed djg6"));
    EXPECT_EQ(json(stored).at("reviewed"), nlohmann::json{"A. Jansen"});
    install(changed(garden, "kaal", "stil"));
    EXPECT_EQ(json(stored).at("reviewed"), nlohmann::json::array());
}

TEST_F(WordingCommand, TakesTheWordOfThePersonThatItIsValidated)
{
    const Ended without = install(garden, "--validated --yes");
    EXPECT_EQ(without.exitCode, 2);
    EXPECT_EQ(without.errors,
              "sheet.txt: answers: are missing; expected them here too, because published norms hold for "
              "sentences and answers together\n");
    const Ended with = install(garden + answers, "--validated --yes");
    EXPECT_EQ(with.exitCode, 0) << with.errors;
    EXPECT_EQ(json(stored).at("validated"), true);
    EXPECT_THAT(with.output, HasSubstr("You state that it is validated"));
}

TEST_F(WordingCommand, IsAskedByTheWavesThatStartAfterwards)
{
    const Ended first = startWave("2025");
    EXPECT_THAT(first.output, HasSubstr("Words in nl: background buurtpeil-1, djg6 buurtpeil-1\n"));
    ASSERT_EQ(install(garden + answers, "--validated --yes").exitCode, 0);
    const std::string id = json(stored).at("wording");
    const std::string waveFile = read("gemeente/waves/2025/wave.json");
    const Ended second = startWave("2026");
    EXPECT_EQ(second.exitCode, 0) << second.errors;
    EXPECT_THAT(second.output, HasSubstr("Words in nl: background buurtpeil-1, djg6 " + id +
                                         " (validated)\n"
                                         "Words in en: background buurtpeil-1, djg6 buurtpeil-1\n"));
    EXPECT_THAT(startWave("2025").output, HasSubstr("Words in nl: background buurtpeil-1, djg6 buurtpeil-1\n"))
        << "the wave that had begun keeps its words";
    ASSERT_EQ(run("wording remove gemeente --instrument djg6 --language nl").exitCode, 0);
    EXPECT_THAT(startWave("2026").output, HasSubstr("djg6 " + id));
    EXPECT_EQ(read("gemeente/waves/2025/wave.json"), waveFile);
}

TEST_F(WordingCommand, DoesNotStartAWaveOnWordsThatSomebodyChanged)
{
    ASSERT_EQ(install(garden).exitCode, 0);
    write(stored, changed(read(stored), "kaal", "mooi"));
    const Ended got = startWave("2026");
    EXPECT_EQ(got.exitCode, 2);
    EXPECT_EQ(got.errors, stored + ": is not as it was installed; install the wording again or remove it\n");
    EXPECT_FALSE(exists("gemeente/waves/2026"));
    const Ended listed = run("wording list gemeente");
    EXPECT_EQ(listed.exitCode, 2);
    EXPECT_EQ(listed.errors, got.errors);
    EXPECT_EQ(install(garden).exitCode, 0) << "installing again mends it";
    EXPECT_EQ(startWave("2026").exitCode, 0);
}

TEST_F(WordingCommand, ListsWhatIsInstalled)
{
    EXPECT_EQ(run("wording list gemeente").output, "No wording is installed; waves are asked in our own words.\n");
    EXPECT_EQ(run("wording list gemeente --json").output, "[]\n");
    ASSERT_EQ(install(garden + answers).exitCode, 0);
    const std::string id = json(stored).at("wording");
    EXPECT_EQ(run("wording list gemeente").output,
              "instrument  language  wording             norms          reviewed by  source\n"
              "djg6        nl        " +
                  id + "  not validated  nobody yet   Handleiding, blz. 4\n");
    const auto all = nlohmann::json::parse(run("wording list gemeente --json").output);
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all.at(0).at("wording"), id);
    EXPECT_EQ(all.at(0).at("source"), json(stored).at("source"));
}

TEST_F(WordingCommand, IsTakenBack)
{
    ASSERT_EQ(install(garden).exitCode, 0);
    const std::string remove = "wording remove gemeente --instrument djg6 --language nl";
    const Ended got = run(remove);
    EXPECT_EQ(got.exitCode, 0);
    EXPECT_THAT(got.output, HasSubstr("Removed the wording of djg6 in nl."));
    EXPECT_FALSE(exists(stored));
    const Ended again = run(remove);
    EXPECT_EQ(again.exitCode, 0);
    EXPECT_EQ(again.output, "No wording is installed for djg6 in nl; nothing was changed.\n");
}

TEST_F(WordingCommand, TakesNothingAwayThatItDidNotInstall)
{
    ASSERT_EQ(install(garden).exitCode, 0);
    write("gemeente/survey_nl.json", "{}");
    EXPECT_EQ(run("wording remove gemeente --instrument ../survey --language nl").exitCode, 0);
    EXPECT_TRUE(exists("gemeente/survey_nl.json"));
    EXPECT_EQ(run("wording remove gemeente --instrument djg6 --language ../nl").exitCode, 0);
    EXPECT_TRUE(exists(stored));
}

TEST_F(WordingCommand, WritesNowhereElse)
{
    for (const std::string language : {"../nl", "nl/../../x", "n", "nl_BE", "nl.", "-nl"}) {
        const Ended got = run(changed(head, "--language nl", "--language='" + language + "'") + " --yes");
        EXPECT_EQ(got.exitCode, 2) << language;
        EXPECT_THAT(got.errors, HasSubstr("--language")) << language;
    }
    EXPECT_FALSE(std::filesystem::exists(folder_ / "gemeente/wordings"));
}

TEST_F(WordingCommand, RefusesASourceThatCannotBePrinted)
{
    for (const std::string& source : std::vector<std::string>{"", "a\nb", "<b>", "\u202E", std::string(301, 'a')}) {
        const Ended got = run(changed(head, "Handleiding, blz. 4", source) + " --yes");
        EXPECT_EQ(got.exitCode, 2) << source;
        EXPECT_THAT(got.errors, HasSubstr("--source: ")) << source;
    }
}

TEST_F(WordingCommand, IsForScalesWhoseItemsShareTheirAnswers)
{
    EXPECT_THAT(run(changed(head, "djg6", "background")).errors,
                HasSubstr("--instrument: \"background\" is not a scale"));
    EXPECT_EQ(run(changed(head, "djg6", "none")).exitCode, 2);
    EXPECT_THAT(run(head + " --points 4").errors, HasSubstr("--points: is \"4\"; djg6 is asked with 5 or 3"));
    EXPECT_EQ(run(changed(head, "gemeente", "elsewhere")).exitCode, 2);
    EXPECT_EQ(run(changed(head, "sheet.txt", "none.txt")).errors,
              "none.txt: cannot be opened; expected a file that can be read\n");
}

TEST_F(WordingCommand, MustBeWholeInALanguageThatWeDoNotSpeak)
{
    const std::string esperanto = changed(head, "--language nl", "--language eo") + " --yes";
    const Ended bare = run(esperanto);
    EXPECT_EQ(bare.exitCode, 2);
    EXPECT_THAT(bare.errors, HasSubstr("sheet.txt: introduction: is missing; expected it here, because we have none of "
                                       "our own in this language\n"));
    write("sheet.txt", "introduction: Temas pri via ĝardeno.\nname: Via ĝardeno\n" + garden +
                           changed(answers, "Ja!", "Ja! | Jes ja"));
    const Ended whole = run(esperanto);
    EXPECT_EQ(whole.exitCode, 0) << whole.errors;
    EXPECT_THAT(whole.output, HasSubstr("\n  ours (en)  ")) << "English stands beside it";
    EXPECT_THAT(whole.output, HasSubstr("The survey does not ask djg6 in eo yet.\n"));
    EXPECT_TRUE(exists("gemeente/wordings/djg6_eo.json"));
}

TEST_F(WordingCommand, ReadsTheSheetFromStandardInput)
{
    const std::string piped = changed(head, "sheet.txt", "-");
    EXPECT_EQ(run(piped + " --yes", garden).exitCode, 0);
    EXPECT_TRUE(exists(stored));
    EXPECT_THAT(run(piped, "3. x\n").errors, HasSubstr("standard input:1: item 3: is shorter"));
}

TEST_F(WordingCommand, InstallsTheExampleOfItsPage)
{
    const std::string page = scales::readTextFile(HOUSE "/app/cli/wording/README.md").value();
    const auto from = page.find("```\n") + 4;
    const Ended got = install(page.substr(from, page.find("```", from) - from), "--validated --yes");
    EXPECT_EQ(got.exitCode, 0) << got.errors;
    EXPECT_EQ(json(stored).at("name"), "Uw tuin");
}

}
}
