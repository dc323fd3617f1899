#pragma once

#include "app/vault/envelope.h"

#include <vector>

namespace vault {

/// Names what a batch holds, whatever the order in which it came: BLAKE2b of the sorted envelopes, 16 bytes.
using BatchId = std::array<std::uint8_t, 16>;
BatchId batchId(std::vector<Envelope> envelopes);

/// The file that travels from a tablet to the municipality: sealed envelopes, sorted by their bytes, signed by the tablet.
///
/// `BPB1` | version 2 | mark of the wave 8 | count 4 | batch id 16 (BLAKE2b of the envelopes) | count × 512
///        | verifying key of the tablet 32 | signature 64 over all before it.
/// Sorting by sealed bytes is a shuffle: nobody can choose them.
struct Batch {
    WaveMark mark{};
    std::vector<Envelope> envelopes;   ///< strictly ascending: sorted, none twice
    BatchId id{};
    VerifyingKey signer;

    static constexpr std::uint32_t mostEnvelopes = 100'000;
    static constexpr std::size_t largestFile = 160 + mostEnvelopes * std::size_t{512};
};

Bytes writeBatch(const WaveMark& mark, std::vector<Envelope> envelopes, const SigningKey& tablet);

/// Which wave a batch says it belongs to, nothing else checked.
scales::Result<WaveMark> readBatchMark(std::span<const std::uint8_t> bytes, const std::string& file);

/// Whether a file is a whole batch that nobody changed since it was signed, whoever signed it and whatever its wave.
scales::Result<Batch> readBatchOfAnyone(std::span<const std::uint8_t> bytes, const std::string& file);

/// Reads and verifies everything before anything is given back: length, wave, signer, signature, id, order.
scales::Result<Batch> readBatch(std::span<const std::uint8_t> bytes, std::string file, const WaveMark& mark,
                                std::span<const VerifyingKey> enrolled);

}
