#include "app/vault/keys.h"

#include <algorithm>

namespace vault {

bool startCryptography() { return sodium_init() >= 0; }

Fingerprint fingerprint(std::span<const std::uint8_t> bytes)
{
    Fingerprint print{};
    crypto_generichash(print.data(), print.size(), bytes.data(), bytes.size(), nullptr, 0);
    return print;
}

bool VerifyingKey::signedThis(std::span<const std::uint8_t> message, const Signature& signature) const
{
    return crypto_sign_verify_detached(signature.data(), message.data(), message.size(), bytes.data()) == 0;
}

std::unique_ptr<SigningKey> SigningKey::make()
{
    Secret<32> seed;
    randombytes_buf(seed.data(), seed.size());
    return fromSeed(std::span<const std::uint8_t, 32>(seed.data(), 32));
}

std::unique_ptr<SigningKey> SigningKey::fromSeed(std::span<const std::uint8_t, 32> seed)
{
    std::unique_ptr<SigningKey> key(new SigningKey);
    crypto_sign_seed_keypair(key->verifying_.bytes.data(), key->secret_.data(), seed.data());
    return key;
}

Signature SigningKey::sign(std::span<const std::uint8_t> message) const
{
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, message.data(), message.size(), secret_.data());
    return signature;
}

std::unique_ptr<OpeningKey> OpeningKey::make()
{
    Secret<32> secret;
    randombytes_buf(secret.data(), secret.size());
    return fromSecret(std::span<const std::uint8_t, 32>(secret.data(), 32));
}

std::unique_ptr<OpeningKey> OpeningKey::fromSecret(std::span<const std::uint8_t, 32> secret)
{
    std::unique_ptr<OpeningKey> key(new OpeningKey);
    std::copy(secret.begin(), secret.end(), key->secret_.data());
    crypto_scalarmult_base(key->sealing_.bytes.data(), key->secret_.data());
    return key;
}

}
