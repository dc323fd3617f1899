#include "app/vault/shamir.h"

namespace vault {
namespace {

bool isShare(std::uint8_t number) { return number >= 1 && number <= 3; }

/// 1/a = a²⁵⁴ (FIPS 197 §4.2).
std::uint8_t fieldInverse(std::uint8_t a)
{
    std::uint8_t power = 1;
    for (int i = 0; i < 254; ++i)
        power = fieldProduct(power, a);
    return power;
}

}

std::uint8_t fieldProduct(std::uint8_t one, std::uint8_t other)
{
    unsigned product = 0;
    unsigned shifted = one;
    for (unsigned bit = 0; bit < 8; ++bit) {
        product ^= shifted & (0U - (other >> bit & 1U));
        shifted = shifted << 1 ^ (0x11BU & (0U - (shifted >> 7 & 1U)));   // x⁸ + x⁴ + x³ + x + 1
    }
    return static_cast<std::uint8_t>(product);
}

void split(const std::uint8_t* secret, Shares& shares)
{
    Secret<32> slope;
    randombytes_buf(slope.data(), slope.size());
    std::uint8_t number = 0;
    for (Share& share : shares) {
        share.number = ++number;
        for (std::size_t i = 0; i < slope.size(); ++i)
            share.bytes.data()[i] = static_cast<std::uint8_t>(secret[i] ^ fieldProduct(slope.data()[i], number));
    }
}

bool join(const Share& one, const Share& other, Secret<32>& secret)
{
    if (!isShare(one.number) || !isShare(other.number) || one.number == other.number)
        return false;
    // Lagrange at 0: each point times the other's place, over the distance between the two.
    const std::uint8_t distance = fieldInverse(static_cast<std::uint8_t>(one.number ^ other.number));
    const std::uint8_t weightOfOne = fieldProduct(other.number, distance);
    const std::uint8_t weightOfOther = fieldProduct(one.number, distance);
    for (std::size_t i = 0; i < secret.size(); ++i)
        secret.data()[i] = static_cast<std::uint8_t>(fieldProduct(one.bytes.data()[i], weightOfOne) ^
                                                     fieldProduct(other.bytes.data()[i], weightOfOther));
    return true;
}

}
