#include "app/vault/bytes.h"

#include <sodium.h>

namespace vault {

std::string toHex(std::span<const std::uint8_t> bytes)
{
    std::string hex(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytes.data(), bytes.size());
    hex.pop_back();
    return hex;
}

bool fromHex(std::string_view hex, std::span<std::uint8_t> bytes)
{
    std::size_t length = 0;
    return hex.size() == 2 * bytes.size() &&
           sodium_hex2bin(bytes.data(), bytes.size(), hex.data(), hex.size(), nullptr, &length, nullptr) == 0 &&
           length == bytes.size();
}

void append(Bytes& bytes, std::uint16_t number)
{
    for (int shift = 0; shift < 16; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

void append(Bytes& bytes, std::uint32_t number)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(number >> shift));
}

void append(Bytes& bytes, std::span<const std::uint8_t> more) { bytes.insert(bytes.end(), more.begin(), more.end()); }

std::span<const std::uint8_t> ByteReader::take(std::size_t count)
{
    if (count > rest_.size()) {
        failed_ = true;
        rest_ = {};
        return {};
    }
    const auto taken = rest_.first(count);
    rest_ = rest_.subspan(count);
    return taken;
}

std::uint8_t ByteReader::byte()
{
    const auto one = take(1);
    return one.empty() ? std::uint8_t{0} : one[0];
}

std::uint16_t ByteReader::number16()
{
    const auto two = take(2);
    return two.empty() ? std::uint16_t{0} : static_cast<std::uint16_t>(two[0] | two[1] << 8);
}

std::uint32_t ByteReader::number32()
{
    std::uint32_t number = 0;
    const auto four = take(4);
    for (std::size_t i = four.size(); i-- > 0;)
        number = number << 8 | four[i];
    return number;
}

}
