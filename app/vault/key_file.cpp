#include "app/vault/key_file.h"

#include "app/vault/whole_file.h"
#include "scales/json_fields.h"

namespace vault {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;

constexpr std::uint64_t mostPasses = 20;
constexpr std::size_t mostMemory = std::size_t{1} << 30;   // bytes; a foreign file must not eat the machine

using Salt = decltype(SealedKey::salt);

bool derive(Secret<32>& key, const std::string& passphrase, const Salt& salt, GuessCost cost)
{
    return crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(), salt.data(), cost.passes,
                         cost.memory, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

/// The secret bytes of a key file.
Result<Done> openKeyFile(const std::filesystem::path& file, const std::string& purpose, const std::string& passphrase,
                         Secret<32>& secret)
{
    auto bytes = readWholeFile(file, largestKeyFile);
    if (!bytes)
        return bytes.error();
    const auto read = readSealedKey(*bytes, file.string(), purpose);
    if (!read)
        return read.error();
    Secret<32> key;
    if (!derive(key, passphrase, read->salt, read->cost))
        return Error{"needs more memory to be opened than this machine gives", file.string()};
    if (crypto_secretbox_open_easy(secret.data(), read->sealed.data(), read->sealed.size(), read->nonce.data(),
                                   key.data()) != 0)
        return Error{"does not open with this passphrase", file.string()};
    return Done{};
}

}

Result<SealedKey> readSealedKey(std::span<const std::uint8_t> bytes, const std::string& file,
                                const std::string& purpose)
{
    if (bytes.size() > largestKeyFile)
        return Error{"is larger than " + std::to_string(largestKeyFile) + " bytes", file};
    auto json = scales::LocatedJson::read({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, file);
    if (!json)
        return json.error();
    std::vector<Error> problems;
    scales::JsonFields fields(*json, nlohmann::json::json_pointer(), problems);
    fields.choice("format", {"buurtpeil-key-1"});
    if (fields.text("purpose") != purpose)
        fields.refuse("purpose", "is another one; expected a key for " + purpose);
    SealedKey key;
    key.cost = {static_cast<std::uint64_t>(fields.number("passes", 1, mostPasses)),
                static_cast<std::size_t>(fields.number("memory", 8192, mostMemory))};
    const auto hex = [&](const char* member, std::span<std::uint8_t> into) {
        if (!fromHex(fields.text(member), into))
            fields.refuse(member, "is damaged; expected " + std::to_string(2 * into.size()) + " hexadecimal digits");
    };
    hex("public", key.publicHalf);
    hex("salt", key.salt);
    hex("nonce", key.nonce);
    hex("sealed", key.sealed);
    fields.finish();
    if (!problems.empty())
        return problems.front();
    return key;
}

Result<Done> writeKeyFile(const std::filesystem::path& file, const std::string& purpose,
                          std::span<const std::uint8_t, 32> publicHalf, const std::uint8_t* secret,
                          const std::string& passphrase, GuessCost cost)
{
    SealedKey made;
    randombytes_buf(made.salt.data(), made.salt.size());
    randombytes_buf(made.nonce.data(), made.nonce.size());
    Secret<32> key;
    if (!derive(key, passphrase, made.salt, cost))
        return Error{"cannot be sealed: the machine has too little memory", file.string()};
    crypto_secretbox_easy(made.sealed.data(), secret, 32, made.nonce.data(), key.data());
    const nlohmann::json json = {{"format", "buurtpeil-key-1"}, {"purpose", purpose},
                                 {"public", toHex(publicHalf)}, {"passes", cost.passes},
                                 {"memory", cost.memory},       {"salt", toHex(made.salt)},
                                 {"nonce", toHex(made.nonce)},  {"sealed", toHex(made.sealed)}};
    return writeWholeFile(file, bytesOf(json.dump(2) + "\n"), Readers::ownerOnly);
}

Result<std::unique_ptr<SigningKey>> readSigningKey(const std::filesystem::path& file, const std::string& passphrase)
{
    Secret<32> seed;
    if (auto opened = openKeyFile(file, "signing", passphrase, seed); !opened)
        return opened.error();
    return SigningKey::fromSeed(std::span<const std::uint8_t, 32>(seed.data(), 32));
}

Result<std::unique_ptr<OpeningKey>> readOpeningKey(const std::filesystem::path& file, const std::string& passphrase)
{
    Secret<32> secret;
    if (auto opened = openKeyFile(file, "opening", passphrase, secret); !opened)
        return opened.error();
    return OpeningKey::fromSecret(std::span<const std::uint8_t, 32>(secret.data(), 32));
}

}
