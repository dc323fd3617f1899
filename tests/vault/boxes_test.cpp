#include "app/vault/boxes.h"

#include "app/vault/salvage.h"
#include "app/vault/whole_file.h"
#include "tests/quick_folder.h"
#include "tests/small_municipality.h"
#include "tests/vault/watched_disk.h"

#include <algorithm>
#include <set>

namespace vault {
namespace {

struct Box : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(startCryptography());
        const auto made = Boxes::make(folder.path, mark, key->sealing());
        ASSERT_TRUE(made) << made.error().text();
    }
    std::unique_ptr<Boxes> open()
    {
        auto opened = Boxes::open(folder.path, mark, key->sealing());
        EXPECT_TRUE(opened) << (opened ? "" : opened.error().text());
        return opened ? std::move(*opened) : nullptr;
    }
    static Envelope anyEnvelope()
    {
        Envelope envelope{};
        randombytes_buf(envelope.data(), envelope.size());
        return envelope;
    }
    void putSome(Boxes& boxes, int count)
    {
        for (int i = 0; i < count; ++i) {
            const Envelope one = anyEnvelope();
            const auto done = boxes.put(one);
            ASSERT_TRUE(done) << done.error().text();
            put.insert(one);
        }
    }
    static std::set<Envelope> in(const Boxes& boxes)
    {
        const auto all = boxes.envelopes();
        EXPECT_TRUE(all);
        return all ? std::set<Envelope>(all->begin(), all->end()) : std::set<Envelope>();
    }
    void zeroPage(std::size_t page)
    {
        Bytes bytes = *readWholeFile(file, 1 << 24);
        ASSERT_GT(bytes.size(), 4096 * (page + 1));
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(4096 * page), 4096, std::uint8_t{0});
        ASSERT_TRUE(writeWholeFile(file, bytes));
    }
    std::uintmax_t taken() const
    {
        std::uintmax_t bytes = 0;
        for (const auto& one : std::filesystem::recursive_directory_iterator(folder.path))
            if (one.is_regular_file())
                bytes += one.file_size();
        return bytes;
    }

    small::QuickFolder folder;
    std::filesystem::path file = folder.path / boxFileName;
    WaveMark mark{1, 2, 3, 4, 5, 6, 7, 8};
    std::unique_ptr<OpeningKey> key = OpeningKey::make();
    std::set<Envelope> put;
};

TEST_F(Box, IsFollowedByANewOneWhenItIsFull)
{
    {
        const auto boxes = open();
        putSome(*boxes, BallotBox::slots);
        EXPECT_EQ(boxes->places(), 0u);
        ASSERT_TRUE(boxes->prove()) << "before the next first question";
        EXPECT_EQ(boxes->places(), BallotBox::slots);
        putSome(*boxes, 3);
        EXPECT_EQ(in(*boxes), put);
    }
    const auto again = open();
    EXPECT_EQ(again->count(), BallotBox::slots + 3u);
    EXPECT_EQ(in(*again), put);
    EXPECT_EQ(again->filling(), 1u);
    ASSERT_TRUE(again->empty());
    EXPECT_EQ(again->count(), 0u);
    EXPECT_EQ(again->filling(), 2u) << "and the next batch carries this number";
    EXPECT_EQ(open()->count(), 0u);
}

TEST_F(Box, FindsItsWayWhenThePowerWentBetweenTwoBoxes)
{
    {
        const auto boxes = open();
        putSome(*boxes, 5);
    }
    // The full box has its new name, the next one is made and not in place yet.
    std::filesystem::rename(file, folder.path / "box-full-1.db");
    std::filesystem::remove(file.string() + "-journal");
    ASSERT_TRUE(BallotBox::make(folder.path / "box.db.next", mark, key->sealing()));
    const auto boxes = open();
    EXPECT_EQ(in(*boxes), put);
    putSome(*boxes, 1);
}

TEST_F(Box, QuarantineKeepsCollecting)
{
    {
        const auto boxes = open();
        putSome(*boxes, 30);
    }
    zeroPage(40);
    const auto boxes = open();
    ASSERT_EQ(boxes->setAside().size(), 1u);
    EXPECT_EQ(boxes->count(), 0u);
    ASSERT_TRUE(boxes->prove());
    put.clear();
    putSome(*boxes, 2);
    EXPECT_EQ(in(*boxes), put);
    EXPECT_EQ(in(*open()), put) << "and again after a restart";
    EXPECT_EQ(open()->setAside().size(), 1u);
}

TEST_F(Box, ThatIsNoBoxAtAllIsSetAsideToo)
{
    ASSERT_TRUE(writeWholeFile(file, bytesOf("this was a ballot box once, and then somebody opened it in an editor")));
    const auto boxes = open();
    EXPECT_EQ(boxes->setAside().size(), 1u);
    putSome(*boxes, 1);
}

TEST_F(Box, OfAnotherWaveIsNotTouched)
{
    mark[0] = 99;
    const auto opened = Boxes::open(folder.path, mark, key->sealing());
    ASSERT_FALSE(opened);
    EXPECT_THAT(opened.error().what, testing::HasSubstr("another wave"));
    EXPECT_FALSE(std::filesystem::exists(folder.path / "quarantine"));
}

TEST_F(Box, MadeAnewWhenThePowerWentWhileOneWasSetAside)
{
    std::filesystem::create_directory(folder.path / "quarantine");
    std::filesystem::rename(file, folder.path / "quarantine" / "box-1.db");
    const auto boxes = open();
    putSome(*boxes, 1);
    EXPECT_EQ(open()->count(), 1u);
}

TEST_F(Box, FullDiskTellsBeforeFirstQuestion)
{
    WatchedDisk disk;
    const auto boxes = open();
    putSome(*boxes, 1);
    ASSERT_TRUE(boxes->prove());
    // From here on the disk has no byte to spare: who is answering is kept, thanks to the ballast.
    disk.limit(folder.path, taken());
    putSome(*boxes, 1);
    EXPECT_FALSE(std::filesystem::exists(folder.path / "ballast"));
    EXPECT_EQ(in(*boxes), put);
    // Who would begin now is told first, when no room for a new ballast is left.
    disk.limit(folder.path, taken());
    const auto proved = boxes->prove();
    EXPECT_FALSE(proved) << "a box that cannot keep the next answers says so before they are given";
    EXPECT_EQ(in(*boxes), put);
}

TEST_F(Box, OnAFullDiskKeepsTheWholeRoomWithTheBallast)
{
    WatchedDisk disk;
    const auto boxes = open();
    putSome(*boxes, 1);
    disk.limit(folder.path, taken());
    putSome(*boxes, 500);
    EXPECT_EQ(in(*boxes), put);
}

TEST(Salvage, CarvesAfterZeroedPage)
{
    ASSERT_TRUE(startCryptography());
    const small::QuickFolder folder;
    const auto file = folder.path / "box.db";
    const WaveMark mark{5};
    const auto key = OpeningKey::make();
    ASSERT_TRUE(BallotBox::make(file, mark, key->sealing()));
    std::set<Envelope> put;
    {
        const auto box = std::move(*BallotBox::open(file, mark, randomSlot(systemRandomness())));
        for (int i = 0; i < 300; ++i) {
            Envelope one{};
            randombytes_buf(one.data(), one.size());
            ASSERT_TRUE(box->put(one));
            put.insert(one);
        }
    }
    const auto found = [&](const Bytes& bytes) {
        std::size_t count = 0;
        for (const Envelope& one : carve(bytes))
            count += put.contains(one) ? 1 : 0;
        return count;
    };
    Bytes bytes = *readWholeFile(file, 1 << 24);
    EXPECT_EQ(found(bytes), 300u) << "an undamaged box, read without SQLite";
    // The root page and one with slots are gone: SQLite gives nothing back, a page holds at most 7 slots.
    std::fill_n(bytes.begin(), 4096, std::uint8_t{0});
    std::fill_n(bytes.begin() + 4096 * 50, 4096, std::uint8_t{0});
    EXPECT_GE(found(bytes), 293u);
    bytes.resize(bytes.size() / 2);
    EXPECT_GE(found(bytes), 100u) << "the tail is cut off";
}

TEST(Salvage, BelievesNoLength)
{
    EXPECT_TRUE(carve({}).empty());
    const Bytes cut{0x04, 0x00, 0x88, 0x0C, 1, 2, 3};
    EXPECT_TRUE(carve(cut).empty());
    Bytes noise(20000, 0x04);
    EXPECT_TRUE(carve(noise).empty());
}

}
}
