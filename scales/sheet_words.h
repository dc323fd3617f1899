#pragma once

#include "scales/sheet_lines.h"
#include "scales/wording.h"

#include <cstddef>

namespace scales {

/// How many characters words may have.
struct Lengths {
    std::size_t shortest;
    std::size_t longest;
};

constexpr Lengths sentenceLengths{3, 300};       ///< of an item: the longest takes a page of the tablet
constexpr Lengths answerLengths{1, 60};          ///< one button
constexpr Lengths nameLengths{3, 60};            ///< one heading
constexpr Lengths introductionLengths{3, 600};   ///< one screen

/// The words of a line, which must be plain, of a fitting length, and something that can be read aloud. What is read
/// aloud stands behind " | "; without it, it is that of `ours` when the text is the same, and otherwise the text.
Result<Words> readWords(const SheetLine& line, const std::string& file, Lengths lengths, const Words* ours);

/// The same for what has no spoken form of its own.
Result<std::string> readText(const SheetLine& line, const std::string& file, Lengths lengths);

}
