#include "scales/plain_text.h"

#include <algorithm>

namespace scales {
namespace {

/// The next character of UTF-8 text that is known to be valid; moves `text` on.
char32_t next(std::string_view& text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    char32_t character = length == 1 ? lead : lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length && i < text.size(); ++i)
        character = (character << 6) | (static_cast<unsigned char>(text[i]) & 0x3Fu);
    text.remove_prefix(std::min(length, text.size()));
    return character;
}

bool isControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

bool isInvisible(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200B || c == 0x2060 || c == 0xFEFF;
}

}

std::optional<std::string> faultOfPlainText(std::string_view text, std::size_t longest)
{
    std::size_t characters = 0;
    char32_t before = 0;
    while (!text.empty()) {
        const char32_t c = next(text);
        if (++characters > longest)
            return "is longer than " + std::to_string(longest) + " characters";
        if (isControl(c))
            return "holds a control character; expected plain text on one line";
        if (isInvisible(c))
            return "holds an invisible character that hides or reorders text; expected plain text";
        if (c == U'<' || c == U'>')
            return "holds < or >; expected plain text without markup";
        if (before == U'%' && ((c >= U'0' && c <= U'9') || c == U'n' || c == U's' || c == U'L'))
            return "holds a placeholder such as %1; expected plain text";
        before = c;
    }
    return std::nullopt;
}

}
