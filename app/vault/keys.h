#pragma once

#include "app/vault/bytes.h"
#include "app/vault/secret.h"

#include <array>
#include <memory>

namespace vault {

/// Must run before anything else of this room; false when the machine has no randomness to offer.
bool startCryptography();

/// Fingerprint of bytes (BLAKE2b, 32 bytes).
using Fingerprint = std::array<std::uint8_t, 32>;
Fingerprint fingerprint(std::span<const std::uint8_t> bytes);

using Signature = std::array<std::uint8_t, 64>;

/// Whoever has this can check what the owner of the signing key signed (Ed25519).
struct VerifyingKey {
    std::array<std::uint8_t, 32> bytes{};

    bool signedThis(std::span<const std::uint8_t> message, const Signature& signature) const;
    friend bool operator==(const VerifyingKey&, const VerifyingKey&) = default;
};

/// Signs: the municipality's, or a tablet's own.
class SigningKey {
public:
    static std::unique_ptr<SigningKey> make();
    static std::unique_ptr<SigningKey> fromSeed(std::span<const std::uint8_t, 32> seed);

    const VerifyingKey& verifying() const { return verifying_; }
    Signature sign(std::span<const std::uint8_t> message) const;
    /// The 32 bytes from which the key can be made again.
    const std::uint8_t* seed() const { return secret_.data(); }

private:
    SigningKey() = default;
    VerifyingKey verifying_;
    Secret<64> secret_;
};

/// Whoever has this can seal envelopes (X25519), and cannot open them again.
struct SealingKey {
    std::array<std::uint8_t, 32> bytes{};
    friend bool operator==(const SealingKey&, const SealingKey&) = default;
};

/// Opens the envelopes of one wave. Lives at the municipality, in RAM only while it works.
class OpeningKey {
public:
    static std::unique_ptr<OpeningKey> make();
    static std::unique_ptr<OpeningKey> fromSecret(std::span<const std::uint8_t, 32> secret);

    const SealingKey& sealing() const { return sealing_; }
    const std::uint8_t* secret() const { return secret_.data(); }

private:
    OpeningKey() = default;
    SealingKey sealing_;
    Secret<32> secret_;
};

}
