#pragma once

#include "app/vault/batch.h"

#include <filesystem>
#include <string>

namespace vault {

/// The municipality's word that it has a batch, whole. A tablet may empty its box on the strength of it.
struct Receipt {
    WaveMark mark{};
    BatchId batch{};
    VerifyingKey tablet;         ///< which signed the batch
    std::size_t envelopes = 0;   ///< in the batch
    VerifyingKey municipality;   ///< who signed the receipt; whether it may be trusted is for the reader to say

    friend bool operator==(const Receipt&, const Receipt&) = default;
};

inline constexpr const char* receiptExtension = ".receipt";
constexpr std::size_t largestReceipt = 4096;   ///< bytes

/// Beside the batch: the same name, ending in .receipt.
std::filesystem::path receiptBeside(const std::filesystem::path& batchFile);

/// The same bytes every time for the same batch. `receipt.municipality` must be the key's own.
std::string writeReceipt(const Receipt& receipt, const SigningKey& municipality);
/// A receipt whose signature is its signer's.
scales::Result<Receipt> readReceipt(const std::filesystem::path& file);

}
