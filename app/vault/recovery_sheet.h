#pragma once

#include "app/vault/keys.h"
#include "app/vault/shamir.h"
#include "scales/result.h"

#include <array>
#include <string>
#include <string_view>

namespace vault {

/// What is printed on one of the three sheets that can stand in for a lost passphrase: a share of a key, and whose it is.
struct RecoverySheet {
    std::string of;    ///< the wave's name, or `municipality` for the signing key; empty when only groups were typed
    std::string key;   ///< four words of the key's public half, with - between them; empty likewise
    Share share;
};
using RecoverySheets = std::array<RecoverySheet, 3>;

inline constexpr const char* ofMunicipality = "~municipality";   ///< no wave can be called so
constexpr std::size_t largestSheet = std::size_t{64} * 1024;     ///< bytes of a file with a sheet

/// Sheets for a secret of 32 bytes whose public half is given.
void makeSheets(const std::string& of, std::span<const std::uint8_t, 32> publicHalf, const std::uint8_t* secret,
                RecoverySheets& sheets);

/// Thirteen groups of five characters with spaces between them: the share's number and its 32 bytes, four characters a
/// group (Crockford's base 32: no I, L, O, U), and a fifth that checks the group and its place. A wrong character, two
/// that changed places and a group in another's place are found, and the group is named.
std::string sheetGroups(const Share& share);

/// What the sheet's QR holds: `BPR1 OF KEY ` and the groups.
std::string sheetText(const RecoverySheet& sheet);

/// Reads a sheet: groups as somebody typed them (small letters, O for 0, no spaces: all fine), the text of the QR, or a
/// file in which that text stands. Overwrites `sheet` only when all is well.
scales::Result<scales::Done> readSheet(std::string_view text, const std::string& file, RecoverySheet& sheet);

}
