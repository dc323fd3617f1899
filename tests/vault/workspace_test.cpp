#include "app/vault/workspace.h"

#include "app/vault/ballot_box.h"
#include "app/vault/batch.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/whole_file.h"
#include "tests/cheap_guess.h"
#include "tests/small_municipality.h"
#include "tests/started_wave.h"

#include <algorithm>

namespace vault {
namespace {

struct WorkspaceTest : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(startCryptography());
        auto made = Workspace::make(folder.path / "gemeente", small::survey, small::areas, "wachtzin", small::cheap);
        ASSERT_TRUE(made) << made.error().text();
        workspace = std::make_unique<Workspace>(std::move(*made));
        auto signing = workspace->signingKey("wachtzin");
        ASSERT_TRUE(signing);
        key = std::move(*signing);
        opening = start("2026");
        wave = std::make_unique<WaveFile>(std::move(*workspace->readWave("2026")));
    }
    std::unique_ptr<OpeningKey> start(const std::string& name)
    {
        auto started = small::startedWave(*workspace, name, small::catalogue(), {tablet->verifying()}, *key, "wachtzin",
                                          small::cheap);
        EXPECT_TRUE(started) << (started ? "" : started.error().text());
        return std::move(*started);
    }
    std::vector<Envelope> envelopes(int count)
    {
        std::vector<Envelope> all;
        for (int i = 0; i < count; ++i)
            all.push_back(seal(small::answered(*wave->form, 1 + i % 5), wave->mark, wave->sealing));
        return all;
    }
    std::filesystem::path batch(const std::vector<Envelope>& all, const char* name = "one.bpb",
                                std::uint32_t number = 1)
    {
        const auto file = folder.path / name;
        EXPECT_TRUE(writeWholeFile(file, writeBatch(batchHeadOf(*wave, number), all, *tablet)));
        return file;
    }

    small::Folder folder;
    std::unique_ptr<SigningKey> tablet = SigningKey::make();
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<SigningKey> key;
    std::unique_ptr<OpeningKey> opening;
    std::unique_ptr<WaveFile> wave;
};

TEST_F(WorkspaceTest, CarriesAWaveFromBatchToArchive)
{
    ASSERT_TRUE(workspace->import(batch(envelopes(40))));
    const auto closed = workspace->close("2026", *opening);
    ASSERT_TRUE(closed) << closed.error().text();
    EXPECT_EQ(closed->sheets, 40u);
    EXPECT_EQ(closed->unreadable, 0u);
    EXPECT_EQ(workspace->openArchive(*wave, *opening)->sheets.size(), 40u);
}

TEST_F(WorkspaceTest, CountsABatchOnceHoweverOftenItComes)
{
    const auto all = envelopes(40);
    const auto first = batch(std::vector<Envelope>(all.begin(), all.begin() + 25), "first.bpb");
    const auto overlapping = batch(all, "second.bpb");
    ASSERT_FALSE(workspace->import(overlapping)->already);
    ASSERT_FALSE(workspace->import(first)->already);
    ASSERT_TRUE(workspace->import(first)->already);
    EXPECT_EQ(workspace->close("2026", *opening)->sheets, 40u);
}

TEST_F(WorkspaceTest, NeverOpensFewerThanThirtyEnvelopes)
{
    ASSERT_TRUE(workspace->import(batch(envelopes(29))));
    const auto closed = workspace->close("2026", *opening);
    ASSERT_FALSE(closed);
    EXPECT_TRUE(closed.error().refusal);
    EXPECT_FALSE(workspace->isClosed("2026"));
}

TEST_F(WorkspaceTest, CountsEnvelopesThatDoNotOpenAndSaysSo)
{
    auto all = envelopes(35);
    const auto stranger = OpeningKey::make();
    for (int i = 0; i < 3; ++i)
        all.push_back(sealDummy(stranger->sealing()));
    ASSERT_TRUE(workspace->import(batch(all)));
    const auto closed = workspace->close("2026", *opening);
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->sheets, 35u);
    EXPECT_EQ(closed->unreadable, 3u);
}

TEST_F(WorkspaceTest, TakesNothingAfterTheWaveIsClosed)
{
    ASSERT_TRUE(workspace->import(batch(envelopes(30))));
    ASSERT_TRUE(workspace->close("2026", *opening));
    const auto late = workspace->import(batch(envelopes(12), "late.bpb"));
    ASSERT_FALSE(late);
    EXPECT_TRUE(late.error().refusal);
    EXPECT_TRUE(workspace->close("2026", *opening)->already);
}

TEST_F(WorkspaceTest, ClosingWithTheWrongKeyChangesNothing)
{
    ASSERT_TRUE(workspace->import(batch(envelopes(30))));
    EXPECT_FALSE(workspace->close("2026", *OpeningKey::make()));
    EXPECT_FALSE(workspace->isClosed("2026"));
    EXPECT_TRUE(workspace->close("2026", *opening));
}

TEST_F(WorkspaceTest, DropsTheBatchesOnceTheArchiveIsSafe)
{
    ASSERT_TRUE(workspace->import(batch(envelopes(30))));
    ASSERT_TRUE(workspace->close("2026", *opening));
    for (const auto& one : std::filesystem::recursive_directory_iterator(workspace->folder()))
        EXPECT_NE(one.path().extension(), ".bpb");
}

TEST_F(WorkspaceTest, TakesPaperFormsOnceAndMarksThem)
{
    std::vector<scales::AnswerSheet> forms;
    for (int i = 0; i < 31; ++i)
        forms.push_back(small::answered(*wave->form, 1 + i % 5));
    const auto first = workspace->importPaper("2026", forms, bytesOf("the file"), *key);
    ASSERT_TRUE(first) << first.error().text();
    EXPECT_FALSE(first->already);
    EXPECT_TRUE(workspace->importPaper("2026", forms, bytesOf("the file"), *key)->already);
    ASSERT_TRUE(workspace->import(batch(envelopes(12))));
    const auto closed = workspace->close("2026", *opening);
    ASSERT_TRUE(closed) << closed.error().text();
    EXPECT_EQ(closed->sheets, 43u);
    EXPECT_EQ(closed->onPaper, 31u);
    EXPECT_FALSE(workspace->importPaper("2026", forms, bytesOf("another file"), *key)) << "the wave is closed";
}

TEST_F(WorkspaceTest, SalvagesWhatOpensAndCountsTheRest)
{
    const auto box = folder.path / "box.db";
    ASSERT_TRUE(BallotBox::make(box, wave->mark, wave->sealing));
    {
        const auto open = std::move(*BallotBox::open(box, wave->mark, randomSlot(systemRandomness())));
        for (const Envelope& one : envelopes(30))
            ASSERT_TRUE(open->put(one));
    }
    Bytes bytes = *readWholeFile(box, 1 << 24);
    std::fill_n(bytes.begin(), 4096, std::uint8_t{0});
    ASSERT_TRUE(writeWholeFile(box, bytes));
    const auto salvaged = workspace->salvage("2026", {box}, *opening, *key);
    ASSERT_TRUE(salvaged) << salvaged.error().text();
    EXPECT_EQ(salvaged->found, 30u);
    EXPECT_EQ(salvaged->dummies, 994u);
    EXPECT_EQ(salvaged->lost, 0u);
    EXPECT_TRUE(workspace->salvage("2026", {box}, *opening, *key)->imported.already);
    EXPECT_FALSE(workspace->salvage("2026", {box}, *OpeningKey::make(), *key));
    EXPECT_EQ(workspace->close("2026", *opening)->sheets, 30u);
}

TEST_F(WorkspaceTest, StatesTheLastDayThatSomebodyGave)
{
    RecoverySheets sheets;
    ASSERT_TRUE(workspace->prepareWave("2027", small::catalogue(), "wachtzin", sheets, small::cheap));
    EXPECT_FALSE(workspace->startWave(std::move(*workspace->prove("2027", sheets[0], sheets[1])), small::catalogue(),
                                      {}, *key, "2027-13-01"));
    ASSERT_TRUE(workspace->startWave(std::move(*workspace->prove("2027", sheets[0], sheets[1])), small::catalogue(), {},
                                     *key, "2027-10-31"));
    EXPECT_EQ(workspace->readWave("2027")->expires, "2027-10-31");
    const auto late = setUpTablet(folder.path / "tablet", workspace->waveFile("2027"), "2027-11-01");
    ASSERT_FALSE(late);
    EXPECT_TRUE(late.error().refusal);
    EXPECT_FALSE(std::filesystem::exists(folder.path / "tablet"));
    EXPECT_TRUE(setUpTablet(folder.path / "tablet", workspace->waveFile("2027"), "2027-10-31"));
}

TEST_F(WorkspaceTest, FixesTheFormWhenAWaveStarts)
{
    const auto again = small::startedWave(*workspace, "2026", small::catalogue(), {}, *key, "wachtzin", small::cheap);
    ASSERT_FALSE(again);
    EXPECT_TRUE(again.error().refusal);
}

TEST_F(WorkspaceTest, RefusesAWaveFileThatSomebodyElseSigned)
{
    const auto stranger = SigningKey::make();
    ASSERT_TRUE(writeWholeFile(workspace->waveFile("2026"),
                               bytesOf(writeWaveFile("2026", small::texts(), opening->sealing(), {}, *stranger))));
    const auto read = workspace->readWave("2026");
    ASSERT_FALSE(read);
    EXPECT_THAT(read.error().text(), testing::HasSubstr("somebody else"));
}

TEST_F(WorkspaceTest, IsNotMadeOverSomethingElse)
{
    const auto again = Workspace::make(workspace->folder(), small::survey, small::areas, "x", small::cheap);
    ASSERT_FALSE(again);
    const auto broken = Workspace::make(folder.path / "anders", "{", small::areas, "x", small::cheap);
    ASSERT_FALSE(broken);
    EXPECT_FALSE(std::filesystem::exists(folder.path / "anders")) << "nothing half-made is left behind";
}

TEST_F(WorkspaceTest, KeepsWavesApart)
{
    const auto next = start("2027");
    ASSERT_TRUE(workspace->import(batch(envelopes(30))));
    EXPECT_FALSE(workspace->close("2027", *next));
    EXPECT_TRUE(workspace->close("2026", *opening));
    EXPECT_THAT(workspace->waves(), testing::ElementsAre("2026", "2027"));
}

}
}
