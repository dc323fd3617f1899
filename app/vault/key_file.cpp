#include "app/vault/key_file.h"

#include "app/vault/whole_file.h"
#include "scales/json_fields.h"

namespace vault {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;

constexpr std::size_t sealedSize = 32 + crypto_secretbox_MACBYTES;
constexpr std::uint64_t mostPasses = 20;
constexpr std::size_t mostMemory = std::size_t{1} << 30;   // bytes; a foreign file must not eat the machine
constexpr std::size_t largestFile = 4096;

using Salt = std::array<std::uint8_t, crypto_pwhash_SALTBYTES>;
using Nonce = std::array<std::uint8_t, crypto_secretbox_NONCEBYTES>;

bool derive(Secret<32>& key, const std::string& passphrase, const Salt& salt, GuessCost cost)
{
    return crypto_pwhash(key.data(), key.size(), passphrase.data(), passphrase.size(), salt.data(), cost.passes,
                         cost.memory, crypto_pwhash_ALG_ARGON2ID13) == 0;
}

/// The secret bytes of a key file.
Result<Done> openKeyFile(const std::filesystem::path& file, const std::string& purpose, const std::string& passphrase,
                         Secret<32>& secret)
{
    auto bytes = readWholeFile(file, largestFile);
    if (!bytes)
        return bytes.error();
    auto json = scales::LocatedJson::read({reinterpret_cast<const char*>(bytes->data()), bytes->size()}, file.string());
    if (!json)
        return json.error();
    std::vector<Error> problems;
    scales::JsonFields fields(*json, nlohmann::json::json_pointer(), problems);
    fields.choice("format", {"buurtpeil-key-1"});
    if (fields.text("purpose") != purpose)
        fields.refuse("purpose", "is another one; expected a key for " + purpose);
    GuessCost cost{static_cast<std::uint64_t>(fields.number("passes", 1, mostPasses)),
                   static_cast<std::size_t>(fields.number("memory", 8192, mostMemory))};
    Salt salt{};
    Nonce nonce{};
    std::array<std::uint8_t, sealedSize> sealed{};
    fields.text("public");   // for people; the secret half gives it again
    if (!fromHex(fields.text("salt"), salt) || !fromHex(fields.text("nonce"), nonce) ||
        !fromHex(fields.text("sealed"), sealed))
        fields.refuse("sealed", "is damaged; expected hexadecimal bytes");
    fields.finish();
    if (!problems.empty())
        return problems.front();

    Secret<32> key;
    if (!derive(key, passphrase, salt, cost))
        return Error{"needs more memory to be opened than this machine gives", file.string()};
    if (crypto_secretbox_open_easy(secret.data(), sealed.data(), sealed.size(), nonce.data(), key.data()) != 0)
        return Error{"does not open with this passphrase", file.string()};
    return Done{};
}

}

Result<Done> writeKeyFile(const std::filesystem::path& file, const std::string& purpose,
                          std::span<const std::uint8_t, 32> publicHalf, const std::uint8_t* secret,
                          const std::string& passphrase, GuessCost cost)
{
    Salt salt{};
    Nonce nonce{};
    randombytes_buf(salt.data(), salt.size());
    randombytes_buf(nonce.data(), nonce.size());
    Secret<32> key;
    if (!derive(key, passphrase, salt, cost))
        return Error{"cannot be sealed: the machine has too little memory", file.string()};
    std::array<std::uint8_t, sealedSize> sealed{};
    crypto_secretbox_easy(sealed.data(), secret, 32, nonce.data(), key.data());
    const nlohmann::json json = {{"format", "buurtpeil-key-1"}, {"purpose", purpose},     {"public", toHex(publicHalf)},
                                 {"passes", cost.passes},       {"memory", cost.memory},  {"salt", toHex(salt)},
                                 {"nonce", toHex(nonce)},       {"sealed", toHex(sealed)}};
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
