#pragma once

#include "app/vault/keys.h"
#include "scales/result.h"

#include <filesystem>
#include <string>

namespace vault {

/// What guessing one passphrase costs (Argon2id, RFC 9106): passes over memory, and bytes of it.
struct GuessCost {
    std::uint64_t passes = crypto_pwhash_OPSLIMIT_MODERATE;   ///< 3
    std::size_t memory = crypto_pwhash_MEMLIMIT_MODERATE;     ///< 256 MiB
};

constexpr std::size_t largestKeyFile = 4096;   ///< bytes

/// A key file as it lies there, closed.
struct SealedKey {
    std::array<std::uint8_t, 32> publicHalf{};   ///< for people; only the secret half proves it
    GuessCost cost;
    std::array<std::uint8_t, crypto_pwhash_SALTBYTES> salt{};
    std::array<std::uint8_t, crypto_secretbox_NONCEBYTES> nonce{};
    std::array<std::uint8_t, 32 + crypto_secretbox_MACBYTES> sealed{};
};
/// Reads what stands in a key file without opening it. It may be hostile: at most 20 passes over 1 GiB are accepted.
scales::Result<SealedKey> readSealedKey(std::span<const std::uint8_t> bytes, const std::string& file,
                                        const std::string& purpose);

/// Keeps 32 secret bytes in a file, sealed with a passphrase (Argon2id, then XSalsa20-Poly1305).
/// `purpose` ("signing" or "opening") and `publicHalf` stand in it readable, so that keys are not mixed up.
scales::Result<scales::Done> writeKeyFile(const std::filesystem::path& file, const std::string& purpose,
                                          std::span<const std::uint8_t, 32> publicHalf, const std::uint8_t* secret,
                                          const std::string& passphrase, GuessCost cost = {});

scales::Result<std::unique_ptr<SigningKey>> readSigningKey(const std::filesystem::path& file,
                                                           const std::string& passphrase);
scales::Result<std::unique_ptr<OpeningKey>> readOpeningKey(const std::filesystem::path& file,
                                                           const std::string& passphrase);

}
