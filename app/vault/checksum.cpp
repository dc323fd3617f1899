#include "app/vault/checksum.h"

#include "app/vault/bytes.h"

#include <sodium.h>

#include <array>

namespace vault {

std::string sha256(std::string_view bytes)
{
    std::array<std::uint8_t, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return toHex(digest);
}

}
