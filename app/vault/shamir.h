#pragma once

#include "app/vault/secret.h"

#include <array>
#include <cstdint>

namespace vault {

/// One of three parts of a secret of 32 bytes.
struct Share {
    std::uint8_t number = 0;   ///< 1, 2 or 3
    Secret<32> bytes;
};
using Shares = std::array<Share, 3>;

/// Splits a secret so that any two shares give it back and one alone says nothing about it: for each byte a line through
/// the secret at 0 with a random slope, of which the shares are the points at 1, 2 and 3. (Shamir, How to share a
/// secret, CACM 22, 1979; over GF(2⁸) with the polynomial of AES, FIPS 197 §4.2.)
void split(const std::uint8_t* secret, Shares& shares);

/// The secret that two shares give. False when they are the same one or no shares at all; whether they belong together
/// only the secret itself can show.
bool join(const Share& one, const Share& other, Secret<32>& secret);

/// The product in GF(2⁸), in the same time for all factors.
std::uint8_t fieldProduct(std::uint8_t one, std::uint8_t other);

}
