#include "app/vault/batch.h"

#include "tests/small_municipality.h"

#include <algorithm>
#include <random>

namespace vault {
namespace {

struct BatchTest : testing::Test {
    void SetUp() override
    {
        ASSERT_TRUE(startCryptography());
        tablet = SigningKey::make();
        enrolled = {SigningKey::make()->verifying(), tablet->verifying()};
        const auto key = OpeningKey::make();
        for (int i = 0; i < 12; ++i)
            envelopes.push_back(sealDummy(key->sealing()));
        file = writeBatch(head, envelopes, *tablet);
    }

    scales::Result<Batch> read(std::span<const std::uint8_t> bytes)
    {
        return readBatch(bytes, "tablet.bpb", head, enrolled);
    }

    /// The same bytes signed again, as somebody with a stolen tablet could do.
    Bytes signedAgain(Bytes bytes)
    {
        bytes.resize(bytes.size() - 64);
        append(bytes, tablet->sign(bytes));
        return bytes;
    }

    BatchHead head{{8, 7, 6, 5, 4, 3, 2, 1}, {1, 1, 2, 3, 5, 8, 13, 21}, 3};
    std::unique_ptr<SigningKey> tablet;
    std::vector<VerifyingKey> enrolled;
    std::vector<Envelope> envelopes;
    Bytes file;
};

TEST_F(BatchTest, ArrivesAsItWasSent)
{
    const auto batch = read(file);
    ASSERT_TRUE(batch) << batch.error().text();
    std::sort(envelopes.begin(), envelopes.end());
    EXPECT_EQ(batch->envelopes, envelopes);
    EXPECT_EQ(batch->signer, tablet->verifying());
    EXPECT_EQ(batch->number, 3u);
}

TEST_F(BatchTest, IsTheSameFileWhateverTheOrder)
{
    std::mt19937 random(3);
    for (int i = 0; i < 10; ++i) {
        std::shuffle(envelopes.begin(), envelopes.end(), random);
        EXPECT_EQ(writeBatch(head, envelopes, *tablet), file);
    }
}

TEST_F(BatchTest, RefusesEveryChangedByte)
{
    for (std::size_t at = 0; at < file.size(); at += at < 200 ? 1 : 37) {
        Bytes changed = file;
        changed[at] = static_cast<std::uint8_t>(changed[at] ^ 0x41);
        EXPECT_FALSE(read(changed)) << "byte " << at;
    }
}

TEST_F(BatchTest, RefusesToBeCutOffOrLengthened)
{
    for (std::size_t size = 0; size < file.size(); size += 13)
        EXPECT_FALSE(read(std::span(file).first(size))) << size;
    Bytes longer = file;
    longer.resize(file.size() + 512);
    EXPECT_FALSE(read(longer));
}

TEST_F(BatchTest, RefusesAStranger)
{
    const auto stranger = SigningKey::make();
    const auto batch = read(writeBatch(head, envelopes, *stranger));
    ASSERT_FALSE(batch);
    EXPECT_THAT(batch.error().text(), testing::HasSubstr("not enrolled"));
}

TEST_F(BatchTest, IsRecognisedAsWholeByAnyone)
{
    const auto whole = readBatchOfAnyone(file, "tablet.bpb");
    ASSERT_TRUE(whole) << whole.error().text();
    EXPECT_EQ(whole->envelopes.size(), 12u);
    for (std::size_t at = 0; at < file.size(); at += 41) {
        Bytes changed = file;
        changed[at] = static_cast<std::uint8_t>(changed[at] ^ 1);
        EXPECT_FALSE(readBatchOfAnyone(changed, "tablet.bpb")) << at;
        EXPECT_FALSE(readBatchOfAnyone(std::span(file).first(at), "tablet.bpb")) << at;
    }
}

TEST_F(BatchTest, RefusesAnotherWave)
{
    const auto batch = read(writeBatch({{1}, head.key, 3}, envelopes, *tablet));
    ASSERT_FALSE(batch);
    EXPECT_THAT(batch.error().text(), testing::HasSubstr("another wave"));
}

TEST_F(BatchTest, RefusesEnvelopesForAnotherKey)
{
    BatchHead swapped = head;
    swapped.key[0] = 99;
    const auto batch = read(writeBatch(swapped, envelopes, *tablet));
    ASSERT_FALSE(batch);
    EXPECT_THAT(batch.error().text(), testing::HasSubstr("another key"));
}

TEST_F(BatchTest, RefusesACountThatTheFileDoesNotBearOutEvenWhenSigned)
{
    for (const std::uint32_t count : {0u, 11u, 13u, 0x7FFFFFFFu, 0xFFFFFFFFu, 0x00800000u}) {
        Bytes changed = file;
        for (int i = 0; i < 4; ++i)
            changed[26 + static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(count >> (8 * i));
        EXPECT_FALSE(read(signedAgain(changed))) << count;
    }
}

TEST_F(BatchTest, RefusesEnvelopesTwiceOrOutOfOrderEvenWhenSigned)
{
    // A batch with the id that its envelopes give, but in the order of arrival.
    Bytes changed = file;
    constexpr std::size_t body = 46;
    std::swap_ranges(changed.begin() + body, changed.begin() + body + 512, changed.begin() + body + 512);
    const Fingerprint print = fingerprint(std::span(changed).subspan(body, 12 * 512));
    std::copy_n(print.begin(), 16, changed.begin() + 30);
    const auto batch = read(signedAgain(changed));
    ASSERT_FALSE(batch);
    EXPECT_THAT(batch.error().text(), testing::HasSubstr("out of order"));
}

}
}
