#pragma once

#include "app/vault/envelope.h"

#include <vector>

namespace vault {

/// What may be envelopes in the bytes of a damaged ballot box or of its journal, whatever has become of its pages.
///
/// Nothing but the bytes is believed: a slot's record begins `04 00 88 0C` (SQLite's file format §2.1: a header of four
/// bytes, NULL for the row's own number, a blob of 512 bytes), and 512 bytes follow. Sorted, none twice; dummies and
/// accidents are among them, so only what opens with the wave's key counts.
std::vector<Envelope> carve(std::span<const std::uint8_t> bytes);

constexpr std::size_t largestSalvaged = std::size_t{64} << 20;   ///< bytes of one damaged file

}
