#include "app/vault/transfer.h"

#include "app/vault/workspace.h"
#include "tests/started_wave.h"
#include "tests/vault/cut_off.h"
#include "tests/vault/set_up_tablet.h"

#include <fstream>

namespace vault {
namespace {

using Trouble = Transfer::Trouble;

struct TransferTest : SetUpTablet {
    void SetUp() override
    {
        SetUpTablet::SetUp();
        std::filesystem::create_directory(stick);
        start();
    }
    void start()
    {
        session = std::make_unique<Session>(Session::open(place, *tablet));
        transfer = std::make_unique<Transfer>(*tablet, *session, device.get());
    }
    template <class Outcome>
    static std::optional<Trouble> troubleOf(const Outcome& outcome)
    {
        const auto* failed = std::get_if<Transfer::Failed>(&outcome);
        return failed ? std::optional(failed->trouble) : std::nullopt;
    }
    std::filesystem::path write()
    {
        const auto outcome = transfer->write(stick, false);
        const auto* written = std::get_if<Transfer::Written>(&outcome);
        EXPECT_NE(written, nullptr);
        return written ? written->file : std::filesystem::path();
    }
    /// What the municipality does with a batch.
    void sign(const std::filesystem::path& file, const SigningKey& key)
    {
        const auto batch = readBatchOfAnyone(*readWholeFile(file, Batch::largestFile), file.string());
        ASSERT_TRUE(batch) << batch.error().text();
        const Receipt receipt{batch->mark, batch->id, batch->signer, batch->envelopes.size(), key.verifying()};
        ASSERT_TRUE(writeWholeFile(receiptBeside(file), bytesOf(writeReceipt(receipt, key))));
    }

    std::filesystem::path stick = folder.path / "stick";
    std::unique_ptr<Session> session;
    std::unique_ptr<Transfer> transfer;
};

TEST_F(TransferTest, TakesADamagedBoxAlong)
{
    residents(12);
    tablet.reset();
    Bytes damaged = boxBytes();
    std::fill_n(damaged.begin(), 4096, std::uint8_t{0});
    ASSERT_TRUE(writeWholeFile(place / boxFileName, damaged));
    openTablet();
    start();
    residents(11);
    const auto outcome = transfer->write(stick, false);
    const auto* written = std::get_if<Transfer::Written>(&outcome);
    ASSERT_NE(written, nullptr);
    EXPECT_EQ(written->envelopes, 11u);
    EXPECT_EQ(written->damaged, 1u);
    int copies = 0;
    for (const auto& one : std::filesystem::directory_iterator(stick))
        if (one.path().extension() == ".damaged") {
            ++copies;
            EXPECT_EQ(*readWholeFile(one.path(), 1 << 24), damaged);
        }
    EXPECT_EQ(copies, 1);
}

TEST_F(TransferTest, WritesABatchThatTheMunicipalityCanVerify)
{
    residents(12);
    const auto outcome = transfer->write(stick, false);
    const auto* written = std::get_if<Transfer::Written>(&outcome);
    ASSERT_NE(written, nullptr);
    EXPECT_EQ(written->envelopes, 12u);
    EXPECT_FALSE(written->before);
    const auto batch = readBatch(*readWholeFile(written->file, Batch::largestFile), "stick", tablet->batchHead(),
                                 tablet->waveFile().tablets);
    ASSERT_TRUE(batch) << batch.error().text();
    EXPECT_EQ(batch->envelopes.size(), 12u);
    const auto again = transfer->write(stick, false);
    ASSERT_NE(std::get_if<Transfer::Written>(&again), nullptr);
    EXPECT_TRUE(std::get<Transfer::Written>(again).before) << "the same again changes nothing";
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(stick), {}), 1);
}

TEST_F(TransferTest, NeedsTenDuringAWaveAndTakesAnyNumberAtItsEnd)
{
    EXPECT_EQ(troubleOf(transfer->write(stick, true)), Trouble::tooFew) << "nothing at all does not travel";
    residents(9);
    EXPECT_EQ(troubleOf(transfer->write(stick, false)), Trouble::tooFew);
    EXPECT_EQ(troubleOf(transfer->write(stick, true)), std::nullopt);
    residents(1);
    EXPECT_EQ(troubleOf(transfer->write(stick, false)), std::nullopt);
}

TEST_F(TransferTest, S_EXP_1_InterruptedAtAnyByteLeavesTheSourceAndCanBeRepeated)
{
    residents(12);
    const Bytes before = boxBytes();
    const std::size_t whole = 46 + 12 * 512 + 96;
    int cuts = 0;
    for (std::size_t at = 0; at < whole; at += at < 52 || at > whole - 160 ? 3 : 131, ++cuts) {
        {
            const CutOffAt here(at);
            EXPECT_EQ(troubleOf(transfer->write(stick, false)), Trouble::interrupted) << at;
        }
        EXPECT_EQ(boxBytes(), before) << at;
        EXPECT_TRUE(std::filesystem::is_empty(stick)) << at << ": no half batch is left behind";
    }
    EXPECT_GT(cuts, 75);
    const auto file = write();
    EXPECT_EQ(readWholeFile(file, whole)->size(), whole);
    EXPECT_EQ(boxBytes(), before);
}

TEST_F(TransferTest, S_EXP_1_GoesOnAfterAPowerCutThatLeftHalfAFile)
{
    residents(12);
    const auto file = write();
    const Bytes whole = *readWholeFile(file, Batch::largestFile);
    std::filesystem::path unfinished = file;
    unfinished += ".unfinished";
    for (std::size_t size = 0; size < whole.size(); size += 307) {
        std::filesystem::remove(file);
        ASSERT_TRUE(writeWholeFile(unfinished, std::span(whole).first(size)));
        EXPECT_EQ(write(), file) << size;
        EXPECT_EQ(*readWholeFile(file, Batch::largestFile), whole);
        // Half a file under its own name too: some sticks keep the name and lose what was in it.
        ASSERT_TRUE(writeWholeFile(file, std::span(whole).first(size)));
        EXPECT_EQ(write(), file) << size;
        EXPECT_EQ(*readWholeFile(file, Batch::largestFile), whole);
    }
}

TEST_F(TransferTest, SaysWhatTheStaffCanMend)
{
    residents(12);
    EXPECT_EQ(troubleOf(transfer->write(folder.path / "no-stick", false)), Trouble::noMedium);
    EXPECT_EQ(troubleOf(transfer->takeReceipt(folder.path / "no-stick")), Trouble::noMedium);
    EXPECT_EQ(troubleOf(transfer->takeReceipt(stick)), Trouble::noReceipt);
    const auto stranger = SigningKey::make();
    EXPECT_EQ(troubleOf(Transfer(*tablet, *session, stranger.get()).write(stick, false)), Trouble::notEnrolled);
    EXPECT_EQ(troubleOf(Transfer(*tablet, *session, nullptr).write(stick, false)), Trouble::notEnrolled);
}

TEST_F(TransferTest, S_EXP_2_TheSameBatchImportedTwiceCountsOnce)
{
    auto made = Workspace::make(folder.path / "gemeente", small::survey, small::areas, "wachtzin", {1, 8192});
    ASSERT_TRUE(made);
    const auto signing = made->signingKey("wachtzin");
    ASSERT_TRUE(
        small::startedWave(*made, "2027", small::catalogue(), {device->verifying()}, **signing, "wachtzin", {1, 8192}));
    std::filesystem::remove_all(place);
    ASSERT_TRUE(setUpTablet(place, made->waveFile("2027")));
    openTablet();
    start();
    residents(12);
    const auto file = write();
    const auto first = made->import(file);
    const auto second = made->import(file);
    ASSERT_TRUE(first && second);
    EXPECT_FALSE(first->already);
    EXPECT_TRUE(second->already);
    EXPECT_EQ(first->receipt, second->receipt);
    EXPECT_EQ(writeReceipt(first->receipt, **signing), writeReceipt(second->receipt, **signing));
    ASSERT_TRUE(writeWholeFile(receiptBeside(file), bytesOf(writeReceipt(first->receipt, **signing))));
    for (int i = 0; i < 2; ++i) {
        const auto received = transfer->takeReceipt(stick);
        ASSERT_NE(std::get_if<Transfer::Received>(&received), nullptr);
        EXPECT_TRUE(std::get<Transfer::Received>(received).all);
        EXPECT_EQ(session->counts().transferred, 12u) << "the receipt counts once too";
    }
}

TEST_F(TransferTest, S_EXP_3_EmptiesTheBoxOnlyOnAVerifiedReceipt)
{
    residents(12);
    const auto file = write();
    const Bytes full = boxBytes();
    EXPECT_FALSE(transfer->mayEmpty());
    EXPECT_EQ(troubleOf(transfer->empty()), Trouble::noReceipt);

    const auto stranger = SigningKey::make();
    sign(file, *stranger);
    EXPECT_EQ(troubleOf(transfer->takeReceipt(stick)), Trouble::wrongMunicipality);
    EXPECT_FALSE(transfer->mayEmpty());

    sign(file, *municipality);
    Bytes changed = *readWholeFile(receiptBeside(file), largestReceipt);
    for (std::size_t at = 0; at < changed.size() - 1; at += 7) {
        Bytes one = changed;
        one[at] = static_cast<std::uint8_t>(one[at] ^ 1);
        ASSERT_TRUE(writeWholeFile(receiptBeside(file), one));
        EXPECT_TRUE(troubleOf(transfer->takeReceipt(stick))) << at;
        EXPECT_FALSE(transfer->mayEmpty()) << at;
    }
    EXPECT_EQ(session->counts().transferred, 0u);
    EXPECT_EQ(boxBytes(), full);

    sign(file, *municipality);
    EXPECT_EQ(troubleOf(transfer->takeReceipt(stick)), std::nullopt);
    ASSERT_TRUE(transfer->mayEmpty());
    ASSERT_TRUE(session->begin({"Dorpshuis", "nl", "large", false}));
    EXPECT_FALSE(transfer->mayEmpty()) << "not while a session is open";
    EXPECT_EQ(troubleOf(transfer->empty()), Trouble::sessionOpen);
    ASSERT_TRUE(session->end("Dorpshuis", 12));
    EXPECT_EQ(troubleOf(transfer->empty()), std::nullopt);
    EXPECT_EQ(tablet->kept(), 0u);
    EXPECT_EQ(session->counts().transferred, 12u);
    EXPECT_FALSE(transfer->mayEmpty()) << "a receipt is good for once";
    EXPECT_TRUE(tablet->keep(small::answered(tablet->form(), 2))) << "the new box serves at once";
    openTablet();
    EXPECT_EQ(tablet->kept(), 1u);
}

TEST_F(TransferTest, S_EXP_3_LosesNobodyWhoCameAfterTheBatch)
{
    residents(12);
    const auto file = write();
    sign(file, *municipality);
    residents(1);
    const auto received = transfer->takeReceipt(stick);
    ASSERT_NE(std::get_if<Transfer::Received>(&received), nullptr);
    EXPECT_FALSE(std::get<Transfer::Received>(received).all);
    EXPECT_EQ(session->counts().transferred, 12u);
    EXPECT_FALSE(transfer->mayEmpty());
    // Somebody comes between the receipt and the emptying.
    sign(write(), *municipality);
    EXPECT_EQ(troubleOf(transfer->takeReceipt(stick)), std::nullopt);
    EXPECT_TRUE(transfer->mayEmpty());
    residents(1);
    EXPECT_EQ(troubleOf(transfer->empty()), Trouble::notAllReceived);
    EXPECT_EQ(tablet->kept(), 14u);
}

TEST_F(TransferTest, S_EXP_4_CannotBeReadWithoutTheMunicipalitysKeyAndTellsNoOrder)
{
    std::vector<Envelope> arrival;
    for (int i = 0; i < 12; ++i) {
        residents(1);
        const auto kept = tablet->envelopes();   // lives as long as the loop
        for (const Envelope& one : *kept)
            if (std::find(arrival.begin(), arrival.end(), one) == arrival.end())
                arrival.push_back(one);
    }
    const auto batch = readBatchOfAnyone(*readWholeFile(write(), Batch::largestFile), "stick");
    ASSERT_TRUE(batch);
    EXPECT_TRUE(std::is_sorted(batch->envelopes.begin(), batch->envelopes.end()));
    EXPECT_NE(batch->envelopes, arrival) << "one in 12! would be by chance";
    const auto other = OpeningKey::make();
    const WaveFile& wave = tablet->waveFile();
    for (const Envelope& one : batch->envelopes) {
        EXPECT_FALSE(open(one, *wave.form, wave.mark, *other));
        EXPECT_TRUE(open(one, *wave.form, wave.mark, *opening));
    }
}

TEST_F(TransferTest, CountsRightWhenThePowerGoesBetweenEmptyingAndNotingIt)
{
    residents(12);
    sign(write(), *municipality);
    EXPECT_EQ(troubleOf(transfer->takeReceipt(stick)), std::nullopt);
    const Bytes noted = *readWholeFile(place / "session.json", 4096);
    EXPECT_EQ(troubleOf(transfer->empty()), std::nullopt);
    ASSERT_TRUE(writeWholeFile(place / "session.json", noted));   // as if it had not been noted
    start();
    EXPECT_EQ(session->counts().transferred, 12u);
    residents(10);
    sign(write(), *municipality);
    EXPECT_EQ(troubleOf(transfer->takeReceipt(stick)), std::nullopt);
    EXPECT_EQ(session->counts().transferred, 22u);
}

TEST_F(TransferTest, PassesOverReceiptsOfOtherTabletsAndWaves)
{
    residents(12);
    const auto file = write();
    const auto other = SigningKey::make();
    const WaveFile& wave = tablet->waveFile();
    const BatchId id = batchId(*tablet->envelopes());
    Receipt receipt{wave.mark, id, other->verifying(), 12, municipality->verifying()};
    ASSERT_TRUE(writeWholeFile(stick / "a.receipt", bytesOf(writeReceipt(receipt, *municipality))));
    receipt = {{1}, id, device->verifying(), 12, municipality->verifying()};
    ASSERT_TRUE(writeWholeFile(stick / "b.receipt", bytesOf(writeReceipt(receipt, *municipality))));
    std::ofstream(stick / "holiday.jpg") << "a photograph";
    EXPECT_EQ(troubleOf(transfer->takeReceipt(stick)), Trouble::noReceipt);
    sign(file, *municipality);
    EXPECT_EQ(troubleOf(transfer->takeReceipt(stick)), std::nullopt);
}

}
}
