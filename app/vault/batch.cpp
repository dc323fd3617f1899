#include "app/vault/batch.h"

#include "app/vault/wave_file.h"

#include <algorithm>

namespace vault {
namespace {

using scales::Error;

constexpr std::uint16_t batchVersion = 2;
constexpr std::string_view batchMagic = "BPB1";
constexpr std::size_t headSize = 4 + 2 + 8 + 8 + 4 + 4 + 16;
constexpr std::size_t tailSize = 32 + 64;
constexpr std::size_t envelopeSize = std::tuple_size_v<Envelope>;

BatchId idOf(std::span<const std::uint8_t> envelopes)
{
    const Fingerprint print = fingerprint(envelopes);
    BatchId id{};
    std::copy_n(print.begin(), id.size(), id.begin());
    return id;
}

void sortOnce(std::vector<Envelope>& envelopes)
{
    std::sort(envelopes.begin(), envelopes.end());
    envelopes.erase(std::unique(envelopes.begin(), envelopes.end()), envelopes.end());
}

Bytes bodyOf(const std::vector<Envelope>& envelopes)
{
    Bytes body;
    body.reserve(envelopes.size() * envelopeSize);
    for (const Envelope& envelope : envelopes)
        append(body, envelope);
    return body;
}

template <std::size_t Size>
std::array<std::uint8_t, Size> takeArray(ByteReader& reader)
{
    std::array<std::uint8_t, Size> all{};
    const auto bytes = reader.take(Size);
    std::copy(bytes.begin(), bytes.end(), all.begin());
    return all;
}

}

BatchId batchId(std::vector<Envelope> envelopes)
{
    sortOnce(envelopes);
    return idOf(bodyOf(envelopes));
}

std::vector<Envelope> envelopesOf(const std::vector<Batch>& batches)
{
    std::vector<Envelope> all;
    for (const Batch& batch : batches)
        all.insert(all.end(), batch.envelopes.begin(), batch.envelopes.end());
    sortOnce(all);
    return all;
}

BatchHead batchHeadOf(const WaveFile& wave, std::uint32_t number)
{
    BatchHead head{wave.mark, {}, number};
    const Fingerprint print = fingerprint(wave.sealing.bytes);
    std::copy_n(print.begin(), head.key.size(), head.key.begin());
    return head;
}

Bytes writeBatch(const BatchHead& head, std::vector<Envelope> envelopes, const SigningKey& signer)
{
    sortOnce(envelopes);
    const Bytes body = bodyOf(envelopes);
    Bytes file;
    append(file, bytesOf(batchMagic));
    append(file, batchVersion);
    append(file, head.mark);
    append(file, head.key);
    append(file, head.number);
    append(file, static_cast<std::uint32_t>(envelopes.size()));
    append(file, idOf(body));
    append(file, body);
    append(file, signer.verifying().bytes);
    append(file, signer.sign(file));
    return file;
}

scales::Result<WaveMark> readBatchMark(std::span<const std::uint8_t> bytes, const std::string& file)
{
    ByteReader reader(bytes);
    const auto head = reader.take(batchMagic.size());
    if (reader.failed() || !std::equal(head.begin(), head.end(), bytesOf(batchMagic).begin()))
        return Error{"is not a batch; expected a file that begins with BPB1", file};
    if (reader.number16() != batchVersion)
        return Error{"is a batch of a version that is not known here; expected version 2", file};
    return takeArray<8>(reader);
}

scales::Result<Batch> readBatch(std::span<const std::uint8_t> bytes, std::string file, const BatchHead& expected,
                                std::span<const VerifyingKey> enrolled)
{
    const auto refuse = [&](std::string what) { return Error{std::move(what), file}; };
    auto belongs = readBatchMark(bytes, file);
    if (!belongs)
        return belongs.error();
    ByteReader reader(bytes);
    reader.take(batchMagic.size() + sizeof batchVersion);
    Batch batch;
    batch.mark = takeArray<8>(reader);
    batch.key = takeArray<8>(reader);
    batch.number = reader.number32();
    const std::uint32_t count = reader.number32();
    // The length follows from the count, so that a wrong count is found before anything is set aside for it.
    if (reader.failed() || count > Batch::mostEnvelopes ||
        bytes.size() != headSize + std::size_t{count} * envelopeSize + tailSize)
        return refuse("is cut off or too long; expected as many envelopes as it says");
    if (batch.mark != expected.mark)
        return refuse("belongs to another wave; expected a batch of this one");
    if (batch.key != expected.key)
        return refuse("was sealed with another key than this wave's; the tablet was set up with another wave file");
    batch.id = takeArray<16>(reader);
    const auto body = reader.take(std::size_t{count} * envelopeSize);
    batch.signer.bytes = takeArray<32>(reader);
    const auto signature = takeArray<64>(reader);

    if (std::find(enrolled.begin(), enrolled.end(), batch.signer) == enrolled.end())
        return refuse("comes from a tablet that is not enrolled for this wave");
    if (!batch.signer.signedThis(bytes.first(bytes.size() - signature.size()), signature))
        return refuse("was changed after the tablet signed it; fetch it from the tablet again");
    if (idOf(body) != batch.id)
        return refuse("has another id than its envelopes give");
    for (std::size_t i = 0; i < count; ++i)
        std::copy_n(body.begin() + static_cast<std::ptrdiff_t>(i * envelopeSize), envelopeSize,
                    batch.envelopes.emplace_back().begin());
    for (std::size_t i = 1; i < count; ++i)
        if (!(batch.envelopes[i - 1] < batch.envelopes[i]))
            return refuse("has envelopes out of order or twice; expected them sorted by their bytes");
    return batch;
}

scales::Result<Batch> readBatchOfAnyone(std::span<const std::uint8_t> bytes, const std::string& file)
{
    auto mark = readBatchMark(bytes, file);
    if (!mark)
        return mark.error();
    if (bytes.size() < headSize + tailSize)
        return Error{"is cut off or too long; expected as many envelopes as it says", file};
    ByteReader tail(bytes.last(tailSize));
    const VerifyingKey signer{takeArray<32>(tail)};
    ByteReader head(bytes.subspan(batchMagic.size() + sizeof batchVersion + mark->size()));
    const BatchHead asItSays{*mark, takeArray<8>(head)};
    return readBatch(bytes, file, asItSays, {&signer, 1});
}

}
