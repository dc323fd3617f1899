#pragma once

#include "app/vault/envelope.h"

#include <vector>

namespace vault {

struct WaveFile;

/// Names what a batch holds, whatever the order in which it came: BLAKE2b of the sorted envelopes, 16 bytes.
using BatchId = std::array<std::uint8_t, 16>;
BatchId batchId(std::vector<Envelope> envelopes);

/// What a batch says about itself before its envelopes.
struct BatchHead {
    WaveMark mark{};
    std::array<std::uint8_t, 8> key{};   ///< fingerprint of the key that the envelopes were sealed with
    /// How often the tablet's box was emptied before, and one: a number that never came is a box that never came.
    /// 0 when the municipality itself made the batch, from paper or from a damaged box.
    std::uint32_t number = 1;
};
BatchHead batchHeadOf(const WaveFile& wave, std::uint32_t number);

/// The file that travels from a tablet to the municipality: sealed envelopes, sorted by their bytes, signed by the tablet.
///
/// `BPB1` | version 2 (= 2) | mark of the wave 8 | fingerprint of its key 8 | number 4 | count 4
///        | batch id 16 (BLAKE2b of the envelopes) | count × 512 | verifying key of the signer 32
///        | signature 64 over all before it. Numbers are little-endian; the length follows from the count.
/// Sorting by sealed bytes is a shuffle: nobody can choose them.
struct Batch : BatchHead {
    std::vector<Envelope> envelopes;   ///< strictly ascending: sorted, none twice
    BatchId id{};
    VerifyingKey signer;

    static constexpr std::uint32_t mostEnvelopes = 100'000;
    static constexpr std::size_t largestFile = 256 + mostEnvelopes * std::size_t{512};
};

/// All envelopes of several batches, sorted, none twice: a later batch of the same box brings its earlier ones again.
std::vector<Envelope> envelopesOf(const std::vector<Batch>& batches);

Bytes writeBatch(const BatchHead& head, std::vector<Envelope> envelopes, const SigningKey& signer);

/// Which wave a batch says it belongs to, nothing else checked.
scales::Result<WaveMark> readBatchMark(std::span<const std::uint8_t> bytes, const std::string& file);

/// Whether a file is a whole batch that nobody changed since it was signed, whoever signed it and whatever its wave.
scales::Result<Batch> readBatchOfAnyone(std::span<const std::uint8_t> bytes, const std::string& file);

/// Reads and verifies everything before anything is given back: length, wave, key, signer, signature, id, order. Of
/// `expected` the number does not count.
scales::Result<Batch> readBatch(std::span<const std::uint8_t> bytes, std::string file, const BatchHead& expected,
                                std::span<const VerifyingKey> enrolled);

}
