#include "app/vault/passphrase.h"
#include "app/vault/whole_file.h"
#include "app/vault/workspace.h"
#include "tests/cheap_guess.h"
#include "tests/small_municipality.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <type_traits>

namespace vault {
namespace {

using testing::HasSubstr;

static_assert(!std::is_default_constructible_v<ProvedKey> && !std::is_copy_constructible_v<ProvedKey>,
              "a proof comes from sheets and from nothing else");

struct Ceremony : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(startCryptography());
        auto made = Workspace::make(folder.path / "gemeente", small::survey, small::areas, "wachtzin", small::cheap);
        ASSERT_TRUE(made) << made.error().text();
        workspace = std::make_unique<Workspace>(std::move(*made));
        key = std::move(*workspace->signingKey("wachtzin"));
        prepare("2026", sheets);
    }
    void prepare(const std::string& wave, RecoverySheets& into)
    {
        const auto prepared = workspace->prepareWave(wave, small::catalogue(), "wachtzin", into, small::cheap);
        ASSERT_TRUE(prepared) << prepared.error().text();
    }
    std::string refusal(const RecoverySheet& one, const RecoverySheet& other, const std::string& wave = "2026")
    {
        const auto proof = workspace->prove(wave, one, other);
        return proof ? "" : proof.error().text();
    }
    /// As somebody typed it: the groups alone.
    static void typed(const RecoverySheet& sheet, RecoverySheet& into)
    {
        ASSERT_TRUE(readSheet(sheetGroups(sheet.share), "typed", into));
    }

    small::Folder folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SigningKey> key;
    RecoverySheets sheets;
};

TEST_F(Ceremony, WaveCannotStartWithoutProof)
{
    // The type says it: startWave() takes a ProvedKey, and only two sheets make one.
    EXPECT_FALSE(std::filesystem::exists(workspace->waveFile("2026"))) << "prepared is not started";
    EXPECT_THAT(refusal(sheets[0], sheets[0]), HasSubstr("the same sheet twice"));
    EXPECT_FALSE(std::filesystem::exists(workspace->waveFile("2026")));
    auto proof = workspace->prove("2026", sheets[0], sheets[1]);
    ASSERT_TRUE(proof) << proof.error().text();
    const auto started = workspace->startWave(std::move(*proof), small::catalogue(), {}, *key);
    ASSERT_TRUE(started) << started.error().text();
    EXPECT_EQ(workspace->readWave("2026")->sealing, (*started)->sealing());
}

TEST_F(Ceremony, AnyTwoSheetsProve)
{
    for (std::size_t one = 0; one < 3; ++one)
        for (std::size_t other = 0; other < 3; ++other) {
            RecoverySheet first;
            RecoverySheet second;
            typed(sheets[one], first);
            typed(sheets[other], second);
            EXPECT_EQ(refusal(first, second).empty(), one != other) << one << other;
        }
}

TEST_F(Ceremony, RefusesASheetOfAnotherWave)
{
    RecoverySheets others;
    prepare("2027", others);
    EXPECT_THAT(refusal(sheets[0], others[1]), HasSubstr("is of wave 2027; expected one of wave 2026"));
    RecoverySheet groupsOnly;
    typed(others[1], groupsOnly);
    EXPECT_THAT(refusal(sheets[0], groupsOnly), HasSubstr("belongs to another wave or another municipality"));
    EXPECT_THAT(refusal(sheets[0], sheets[1], "2028"), HasSubstr("no prepared wave"));
}

TEST_F(Ceremony, VoidsTheSheetsOfAnEarlierPreparation)
{
    RecoverySheets later;
    prepare("2026", later);
    EXPECT_THAT(refusal(sheets[0], sheets[1]), HasSubstr("printed for another key"));
    EXPECT_EQ(refusal(later[0], later[1]), "");
}

TEST_F(Ceremony, WantsATestEnvelopeThatOpens)
{
    const auto file = workspace->folder() / "waves" / "2026" / "test.envelope";
    ASSERT_TRUE(writeWholeFile(file, sealDummy(OpeningKey::make()->sealing())));
    EXPECT_NE(refusal(sheets[0], sheets[1]), "");
    ASSERT_TRUE(writeWholeFile(file, bytesOf("short")));
    EXPECT_THAT(refusal(sheets[0], sheets[1]), HasSubstr("damaged"));
}

TEST_F(Ceremony, RestoresALostPassphrase)
{
    auto started =
        workspace->startWave(std::move(*workspace->prove("2026", sheets[0], sheets[1])), small::catalogue(), {}, *key);
    ASSERT_TRUE(started);
    RecoverySheet one;
    RecoverySheet other;
    typed(sheets[2], one);
    typed(sheets[1], other);
    const auto restored = workspace->restoreOpeningKey("2026", one, other, "nieuwe wachtzin", small::cheap);
    ASSERT_TRUE(restored) << restored.error().text();
    EXPECT_FALSE(workspace->openingKey("2026", "wachtzin"));
    EXPECT_EQ((*workspace->openingKey("2026", "nieuwe wachtzin"))->sealing(), (*started)->sealing());
}

TEST_F(Ceremony, RestoresNothingFromWrongSheets)
{
    RecoverySheets others;
    prepare("2027", others);
    RecoverySheet stranger;
    typed(others[0], stranger);
    EXPECT_FALSE(workspace->restoreOpeningKey("2026", sheets[1], stranger, "nieuw", small::cheap));
    EXPECT_TRUE(workspace->openingKey("2026", "wachtzin")) << "nothing changed";
    EXPECT_FALSE(workspace->restoreSigningKey(sheets[0], sheets[1], "nieuw", small::cheap));
    EXPECT_TRUE(workspace->signingKey("wachtzin"));
}

TEST_F(Ceremony, RestoresTheSigningKey)
{
    RecoverySheets ofMunicipalityKey;
    makeSheets(ofMunicipality, workspace->municipality().bytes, key->seed(), ofMunicipalityKey);
    const auto restored =
        workspace->restoreSigningKey(ofMunicipalityKey[0], ofMunicipalityKey[2], "nieuwe wachtzin", small::cheap);
    ASSERT_TRUE(restored) << restored.error().text();
    EXPECT_EQ((*workspace->signingKey("nieuwe wachtzin"))->verifying(), workspace->municipality());
}

TEST_F(Ceremony, ForgetsAKeyForGood)
{
    ASSERT_TRUE(
        workspace->startWave(std::move(*workspace->prove("2026", sheets[0], sheets[1])), small::catalogue(), {}, *key));
    ASSERT_TRUE(workspace->forgetWave("2026"));
    EXPECT_TRUE(workspace->isForgotten("2026"));
    const auto opened = workspace->openingKey("2026", "wachtzin");
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().text(), HasSubstr("was forgotten"));
    EXPECT_FALSE(std::filesystem::exists(workspace->folder() / "keys" / "2026.key"));
    EXPECT_FALSE(workspace->restoreOpeningKey("2026", sheets[0], sheets[1], "nieuw", small::cheap));
    EXPECT_TRUE(workspace->forgetWave("2026")) << "twice is as once";
    EXPECT_TRUE(workspace->readWave("2026")) << "what was asked stays known";
    EXPECT_FALSE(workspace->forgetWave("2031"));
    EXPECT_FALSE(workspace->forgetWave("../gemeente"));
}

TEST(Passphrase, IsSixDifferentWordsEachTime)
{
    ASSERT_TRUE(startCryptography());
    std::set<std::string> seen;
    for (int i = 0; i < 200; ++i) {
        const std::string phrase = proposePassphrase();
        EXPECT_TRUE(seen.insert(phrase).second);
        std::istringstream words(phrase);
        int count = 0;
        for (std::string word; words >> word; ++count)
            EXPECT_TRUE(word.size() >= 3 && word.size() <= 10 &&
                        std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
                << word;
        EXPECT_EQ(count, 6);
    }
}

TEST(Passphrase, IsTypedBackWordByWord)
{
    EXPECT_TRUE(isTypedBack("linde trap", "linde trap"));
    EXPECT_TRUE(isTypedBack("linde trap", "  linde   trap "));
    EXPECT_FALSE(isTypedBack("linde trap", "lindetrap"));
    EXPECT_FALSE(isTypedBack("linde trap", "linde trap vogel"));
    EXPECT_FALSE(isTypedBack("linde trap", "Linde trap"));
}

}
}
