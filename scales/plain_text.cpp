#include "scales/plain_text.h"

#include <array>

namespace scales {

char32_t nextCharacter(std::string_view& text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length == 0 || length > text.size()) {
        text.remove_prefix(1);
        return notUtf8;
    }
    char32_t character = length == 1 ? lead : lead & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xC0u) != 0x80u) {
            text.remove_prefix(i);
            return notUtf8;
        }
        character = (character << 6) | (byte & 0x3Fu);
    }
    text.remove_prefix(length);
    constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    return character < smallest.at(length) || character > 0x10FFFF || surrogate ? notUtf8 : character;
}

namespace {

bool isControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029; }

bool isInvisible(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200B || c == 0x2060 || c == 0xFEFF ||
           (c >= 0xE0000 && c <= 0xE007F);
}

}

std::optional<std::string> faultOfPlainText(std::string_view text, std::size_t longest)
{
    std::size_t characters = 0;
    char32_t before = 0;
    while (!text.empty()) {
        const char32_t c = nextCharacter(text);
        if (++characters > longest)
            return "is longer than " + std::to_string(longest) + " characters";
        if (c == notUtf8)
            return "holds bytes that are not UTF-8; expected plain text in UTF-8";
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

std::string inQuotes(std::string_view text)
{
    constexpr int longest = 40;
    std::string shown = "\"";
    for (int characters = 0; !text.empty(); ++characters) {
        const std::string_view rest = text;
        const char32_t c = nextCharacter(text);
        if (characters == longest) {
            shown += "…";
            break;
        }
        if (c == notUtf8 || isControl(c) || isInvisible(c))
            shown += "?";
        else
            shown += rest.substr(0, rest.size() - text.size());
    }
    return shown + "\"";
}

}
