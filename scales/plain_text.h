#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace scales {

/// Why `text` may not be shown as it stands, or nothing when it may.
///
/// Words that come from files reach screens and reports, so they are plain: UTF-8, at most `longest` characters, no
/// control characters or line breaks, none of the invisible ones that reorder or hide text (Unicode bidirectional
/// controls U+202A-202E and U+2066-2069, zero width U+200B, U+2060, U+FEFF, tags U+E0000-E007F), no markup and no
/// placeholders such as %1.
std::optional<std::string> faultOfPlainText(std::string_view text, std::size_t longest);

/// Text of a foreign file as an error may repeat it: in quotes, cut short, without anything that steers a terminal.
std::string inQuotes(std::string_view text);

constexpr char32_t notUtf8 = 0xFFFFFFFF;   ///< stands for bytes that are no character

/// Takes the next character, or notUtf8, off the front of a text that is not empty.
char32_t nextCharacter(std::string_view& text);

}
