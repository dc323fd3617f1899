#include "app/vault/installed_wordings.h"

#include "app/vault/whole_file.h"
#include "app/vault/workspace.h"
#include "tests/cheap_guess.h"
#include "tests/small_municipality.h"
#include "tests/started_wave.h"

#include <fstream>

namespace vault {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::MatchesRegex;

struct InstalledWordingsTest : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(startCryptography());
        auto made = Workspace::make(folder.path / "gemeente", small::survey, small::areas, "wachtzin", small::cheap);
        ASSERT_TRUE(made) << made.error().text();
        workspace = std::make_unique<Workspace>(std::move(*made));
    }

    const scales::Instrument& djg6() { return *catalogue.instrument("djg6"); }

    scales::Wording ours()
    {
        for (const scales::Wording& one : catalogue.wordings())
            if (one.instrument == "djg6" && one.language == "nl")
                return one;
        ADD_FAILURE() << "no words of our own";
        return {};
    }

    /// Ours with another sentence, as a municipality could bring it.
    scales::Wording brought(const std::string& sentence = "Mijn tuin ligt er kaal bij.")
    {
        scales::Wording wording = ours();
        wording.items.at("3") = {sentence, sentence};
        wording.source.emplace().answers = {"5", "3"};
        return InstalledWordings::named(wording, djg6(), "Handleiding, blz. 4", "3. " + sentence);
    }

    std::string textOf(const std::filesystem::path& file) { return scales::readTextFile(file).value(); }
    void write(const std::filesystem::path& file, const std::string& text)
    {
        EXPECT_TRUE(writeWholeFile(file, bytesOf(text)));
    }

    scales::Result<scales::Done> start(const std::string& wave)
    {
        const auto key = workspace->signingKey("wachtzin");
        auto started = small::startedWave(*workspace, wave, catalogue, {}, **key, "wachtzin", small::cheap);
        if (!started)
            return started.error();
        return scales::Done{};
    }
    scales::Wording asked(const std::string& wave, const std::string& language = "nl")
    {
        return workspace->readWave(wave)->form->wording("djg6", language);
    }

    small::Folder folder;
    scales::Catalogue catalogue = small::catalogue();
    std::unique_ptr<Workspace> workspace;
};

TEST_F(InstalledWordingsTest, AreNamedAfterTheirWords)
{
    const scales::Wording wording = brought();
    EXPECT_THAT(wording.id, MatchesRegex("installed-[0-9a-f]{8}"));
    EXPECT_EQ(wording.id, "installed-" + wording.source->wordsHash.substr(0, 8));
    EXPECT_EQ(wording.source->line, "Handleiding, blz. 4");
    EXPECT_EQ(wording.source->fileHash, toHex(fingerprint(bytesOf("3. Mijn tuin ligt er kaal bij."))));

    EXPECT_NE(brought("Er groeit niets.").id, wording.id);
    scales::Wording elsewhere = InstalledWordings::named(brought(), djg6(), "Another line", "another file");
    EXPECT_EQ(elsewhere.id, wording.id) << "the same words are the same wording, wherever they were found";
    EXPECT_NE(elsewhere.source->fileHash, wording.source->fileHash);
}

TEST_F(InstalledWordingsTest, AreFoundAsTheyWereInstalled)
{
    const InstalledWordings wordings = workspace->wordings();
    EXPECT_FALSE(*wordings.find(djg6(), "nl"));
    EXPECT_THAT(wordings.labels(), IsEmpty());
    ASSERT_TRUE(wordings.install(brought(), djg6()));
    const auto found = wordings.find(djg6(), "nl");
    ASSERT_TRUE(found && *found) << found.error().text();
    EXPECT_EQ((*found)->text.name, "djg6_nl.json");
    EXPECT_EQ((*found)->wording.items, brought().items);
    EXPECT_EQ((*found)->wording.source, brought().source);
    EXPECT_FALSE(*wordings.find(djg6(), "en"));
    ASSERT_EQ(wordings.labels().size(), 1u);
    EXPECT_EQ(wordings.labels().front().instrument, "djg6");
    EXPECT_EQ(wordings.labels().front().language, "nl");
}

TEST_F(InstalledWordingsTest, AreTheSameBytesHoweverOftenTheyAreInstalled)
{
    const InstalledWordings wordings = workspace->wordings();
    ASSERT_TRUE(wordings.install(brought(), djg6()));
    const std::string first = textOf(wordings.file("djg6", "nl"));
    ASSERT_TRUE(wordings.install(brought(), djg6()));
    EXPECT_EQ(textOf(wordings.file("djg6", "nl")), first);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(workspace->folder() / "wordings"), {}), 1)
        << "nothing unfinished is left beside it";
}

TEST_F(InstalledWordingsTest, AreRefusedWhenSomebodyChangedThemByHand)
{
    const InstalledWordings wordings = workspace->wordings();
    ASSERT_TRUE(wordings.install(brought(), djg6()));
    const auto file = wordings.file("djg6", "nl");
    const std::string whole = textOf(file);
    const auto changed = [&](const std::string& before, const std::string& after) {
        std::string text = whole;
        text.replace(text.find(before), before.size(), after);
        write(file, text);
        const auto found = wordings.find(djg6(), "nl");
        EXPECT_FALSE(found) << after;
        return found ? "" : found.error().text();
    };
    const std::string sentence = file.string() + ": is not as it was installed; install the wording again or remove it";
    EXPECT_EQ(changed("kaal", "mooi"), sentence);
    EXPECT_EQ(changed("installed-", "buurtpeil-"), sentence);
    EXPECT_EQ(changed("\"language\": \"nl\"", "\"language\": \"en\""), sentence);
    EXPECT_THAT(changed("\"djg6\"", "\"djg11\""), HasSubstr("expected \"djg6\""));
    EXPECT_THAT(changed("{", ""), HasSubstr("is not JSON"));

    write(file, textOf(HOUSE "/translations/djg6_nl.json"));
    EXPECT_EQ(wordings.find(djg6(), "nl").error().text(), sentence) << "a file that was put there was not installed";
    EXPECT_FALSE(start("2026")) << "and no wave asks it";
}

TEST_F(InstalledWordingsTest, AreUsedByTheNextWaveAndNotByOneThatHasBegun)
{
    ASSERT_TRUE(start("2025"));
    ASSERT_TRUE(workspace->wordings().install(brought(), djg6()));
    ASSERT_TRUE(start("2026"));
    EXPECT_EQ(asked("2025").id, "buurtpeil-1");
    EXPECT_EQ(asked("2026").id, brought().id);
    EXPECT_EQ(asked("2026").items, brought().items);
    EXPECT_EQ(asked("2026", "en").id, "buurtpeil-1") << "the other language keeps our words";
    EXPECT_NE(workspace->readWave("2025")->mark, workspace->readWave("2026")->mark);

    ASSERT_TRUE(workspace->wordings().install(brought("Er groeit niets."), djg6()));
    ASSERT_TRUE(workspace->wordings().remove("djg6", "nl").value());
    ASSERT_TRUE(start("2027"));
    EXPECT_EQ(asked("2026").id, brought().id) << "what its wave file carries is signed";
    EXPECT_EQ(asked("2027").id, "buurtpeil-1");
}

TEST_F(InstalledWordingsTest, ClaimNormsOnlyWithTheAnswersTheyBrought)
{
    scales::Wording wording = brought();
    wording.source->answers = {"3"};
    wording.validated = true;
    ASSERT_TRUE(workspace->wordings().install(wording, djg6()));
    const auto started = start("2026");
    ASSERT_FALSE(started);
    EXPECT_THAT(started.error().text(), HasSubstr("djg6_nl.json: is stated to be validated, but brought no answers for "
                                                  "format 5, in which the survey asks"));
    EXPECT_FALSE(std::filesystem::exists(workspace->waveFile("2026")));

    wording.source->answers = {"5", "3"};
    ASSERT_TRUE(workspace->wordings().install(wording, djg6()));
    EXPECT_TRUE(start("2026"));
    EXPECT_TRUE(asked("2026").validated);

    wording.source->answers.clear();
    wording.validated = false;
    ASSERT_TRUE(workspace->wordings().install(wording, djg6()));
    EXPECT_TRUE(start("2027")) << "without a claim, our answers do";
}

TEST_F(InstalledWordingsTest, AreTakenAwayWhateverStateTheyAreIn)
{
    const InstalledWordings wordings = workspace->wordings();
    EXPECT_FALSE(wordings.remove("djg6", "nl").value()) << "there was none";
    ASSERT_TRUE(wordings.install(brought(), djg6()));
    write(wordings.file("djg6", "nl"), "{ damaged");
    EXPECT_TRUE(wordings.remove("djg6", "nl").value());
    EXPECT_FALSE(wordings.remove("djg6", "nl").value());
    EXPECT_THAT(wordings.labels(), IsEmpty());
}

TEST_F(InstalledWordingsTest, AddALanguageThatWeDoNotSpeak)
{
    std::string survey = textOf(workspace->folder() / "survey.json");
    for (const std::string before : {"\"en\"", "\"en\""})
        survey.replace(survey.find(before), before.size(), "\"eo\"");
    write(workspace->folder() / "survey.json", survey);
    EXPECT_FALSE(start("2026"));
    for (scales::Wording wording : catalogue.wordings()) {
        if (wording.language != "nl")
            continue;
        const scales::Instrument& instrument = *catalogue.instrument(wording.instrument);
        wording.language = "eo";
        ASSERT_TRUE(
            workspace->wordings().install(InstalledWordings::named(wording, instrument, "line", ""), instrument));
    }
    const auto started = start("2026");
    ASSERT_TRUE(started) << started.error().text();
    EXPECT_EQ(asked("2026", "eo").language, "eo");
}

}
}
