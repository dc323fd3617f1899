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
