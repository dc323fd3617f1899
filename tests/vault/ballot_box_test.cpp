#include "app/vault/ballot_box.h"

#include "app/vault/whole_file.h"
#include "tests/quick_folder.h"
#include "tests/small_municipality.h"
#include "tests/vault/cut_off.h"

#include <algorithm>
#include <set>

namespace vault {
namespace {

struct BallotBoxTest : testing::Test {
    void SetUp() override { ASSERT_TRUE(startCryptography()); }

    small::QuickFolder folder;
    std::unique_ptr<OpeningKey> key = OpeningKey::make();
    WaveMark mark{1, 2, 3, 4, 5, 6, 7, 8};
    std::filesystem::path file = folder.path / "box.db";

    void make()
    {
        const auto made = BallotBox::make(file, mark, key->sealing());
        ASSERT_TRUE(made) << made.error().text();
    }
    std::unique_ptr<BallotBox> open(SlotChoice choice = randomSlot(systemRandomness()))
    {
        auto opened = BallotBox::open(file, mark, std::move(choice));
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().text());
        return opened ? std::move(*opened) : nullptr;
    }
    Envelope envelope() { return sealDummy(key->sealing()); }
    Bytes content() { return *readWholeFile(file, 1 << 24); }
};

TEST_F(BallotBoxTest, GivesBackExactlyWhatWasPutIn)
{
    make();
    std::set<Envelope> put;
    {
        const auto box = open();
        for (int i = 0; i < 40; ++i) {
            const Envelope one = envelope();
            put.insert(one);
            ASSERT_TRUE(box->put(one));
        }
    }
    const auto again = open();
    EXPECT_EQ(again->count(), 40u);
    const auto all = *again->envelopes();
    EXPECT_EQ(std::set<Envelope>(all.begin(), all.end()), put);
}

TEST_F(BallotBoxTest, KeepsItsSizeFromTheFirstEnvelopeToTheLast)
{
    make();
    const auto size = std::filesystem::file_size(file);
    {
        const auto box = open();
        for (int i = 0; i < 25; ++i)
            ASSERT_TRUE(box->put(envelope()));
    }
    EXPECT_EQ(std::filesystem::file_size(file), size);
}

TEST_F(BallotBoxTest, UsesEverySlotAboutEquallyOften)
{
    // Where an envelope lands must not tell that it was the first of the day.
    make();
    std::vector<std::uint16_t> chosen;
    const SlotChoice noted = [&](const Envelope& one, const std::vector<std::uint16_t>& free) {
        chosen.push_back(randomSlot(systemRandomness())(one, free));
        return chosen.back();
    };
    const auto box = open(noted);
    for (int i = 0; i < 200; ++i)
        ASSERT_TRUE(box->put(envelope()));
    // 200 of 1024 at random: the chance that none falls in some quarter is below 10^-24.
    for (std::uint16_t quarter = 0; quarter < 4; ++quarter)
        EXPECT_TRUE(
            std::any_of(chosen.begin(), chosen.end(), [&](std::uint16_t slot) { return slot / 256 == quarter; }));
    EXPECT_EQ(std::set<std::uint16_t>(chosen.begin(), chosen.end()).size(), chosen.size()) << "a slot was given twice";
}

TEST_F(BallotBoxTest, LeavesNoCopyOfAnOverwrittenDummyOrOfAnEnvelope)
{
    make();
    const auto box = open();
    const Envelope one = envelope();
    ASSERT_TRUE(box->put(one));
    const Bytes all = content();
    std::size_t copies = 0;
    for (auto at = all.begin(); (at = std::search(at, all.end(), one.begin(), one.end())) != all.end(); ++at)
        ++copies;
    EXPECT_EQ(copies, 1u);
}

TEST_F(BallotBoxTest, SaysWhenItIsFull)
{
    make();
    const auto box = open();
    for (int i = 0; i < BallotBox::slots; ++i)
        ASSERT_TRUE(box->put(envelope()));
    const auto put = box->put(envelope());
    ASSERT_FALSE(put);
    EXPECT_THAT(put.error().what, testing::HasSubstr("full"));
    EXPECT_EQ(box->count(), BallotBox::slots);
}

TEST_F(BallotBoxTest, ProvesThatItCanWriteWithoutChangingWhatItHolds)
{
    make();
    const auto box = open();
    ASSERT_TRUE(box->put(envelope()));
    const auto before = *box->envelopes();
    EXPECT_TRUE(box->proveWritable());
    EXPECT_EQ(*box->envelopes(), before);
}

TEST_F(BallotBoxTest, SaysBeforeTheFirstQuestionThatItCannotWrite)
{
    make();
    const auto box = open();
    // A folder where the journal should be: trouble that stops the mightiest user too.
    std::filesystem::remove(folder.path / "box.db-journal");
    std::filesystem::create_directory(folder.path / "box.db-journal");
    EXPECT_FALSE(box->proveWritable());
    EXPECT_FALSE(box->put(envelope()));
    EXPECT_EQ(box->count(), 0u);
}

TEST_F(BallotBoxTest, ProvesNothingOnADiskThatTakesNoByte)
{
    make();
    const auto box = open();
    const Bytes before = content();
    {
        const CutOffAt full(0);
        EXPECT_FALSE(box->proveWritable());
        EXPECT_FALSE(box->put(envelope()));
    }
    EXPECT_TRUE(box->proveWritable()) << "somebody made room";
    EXPECT_EQ(content(), before);
}

TEST_F(BallotBoxTest, RefusesABoxOfAnotherWave)
{
    make();
    mark[0] = 99;
    const auto opened = BallotBox::open(file, mark, randomSlot(systemRandomness()));
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().what, testing::HasSubstr("another wave"));
}

TEST_F(BallotBoxTest, RefusesFilesThatAreNoBallotBox)
{
    for (const char* content : {"", "hello", "SQLite format 3"}) {
        ASSERT_TRUE(writeWholeFile(file, bytesOf(content)));
        EXPECT_FALSE(BallotBox::open(file, mark, randomSlot(systemRandomness()))) << content;
    }
    EXPECT_FALSE(BallotBox::open(folder.path / "nothing.db", mark, randomSlot(systemRandomness())));
}

TEST_F(BallotBoxTest, IsNeverMadeOverAnOldOne)
{
    make();
    EXPECT_FALSE(BallotBox::make(file, mark, key->sealing()));
}

}
}
