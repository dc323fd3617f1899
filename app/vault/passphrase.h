#pragma once

#include <string>

namespace vault {

/// Six words out of 1,024, drawn by the machine because people choose what others can guess: 60 bits, each guess at the
/// price of Argon2id (GuessCost). They can be written on paper and typed by somebody who has never seen them.
std::string proposePassphrase();

/// Whether somebody typed the proposed words; spaces more or less make no difference.
bool isTypedBack(const std::string& proposed, const std::string& typed);

/// Overwrites a text that must not be left in memory, and empties it.
void wipe(std::string& text);

}
