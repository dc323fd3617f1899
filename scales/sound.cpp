#include "scales/sound.h"

#include "scales/plain_text.h"

namespace scales {
namespace {

bool isHeard(char32_t c)
{
    if (c < 0x80)
        return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    const bool latinSign = c < 0xC0 || c == 0xD7 || c == 0xF7;   // ¿ ¡ « » and the blank that does not break
    const bool arabicSign = c == 0x60C || c == 0x61B || c == 0x61F || c == 0x640;   // ، ؛ ؟ and the stretching stroke
    const bool generalSign = c >= 0x2000 && c <= 0x206F;   // dashes, quotation marks, the ellipsis
    const bool wideSign = (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF0F) || c == 0xFF1F;
    return !latinSign && !arabicSign && !generalSign && !wideSign && c != notUtf8;
}

/// The small letter of a capital, by the layout of the Unicode blocks. The C library would ask the locale.
char32_t smallLetter(char32_t c)
{
    if ((c >= U'A' && c <= U'Z') || (c >= 0xC0 && c <= 0xDE) || (c >= 0x391 && c <= 0x3A9) ||
        (c >= 0x410 && c <= 0x42F))
        return c + 0x20;
    if (c >= 0x400 && c <= 0x40F)
        return c + 0x50;
    if (c == 0x130)   // Turkish İ
        return U'i';
    if (c == 0x178)   // Ÿ
        return 0xFF;
    const bool capitalIsOdd = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    const bool inPairs = (c >= 0x100 && c <= 0x17E && c != 0x131 && c != 0x138 && c != 0x149) ||
                         (c >= 0x460 && c <= 0x481) || (c >= 0x48A && c <= 0x4BF);
    return inPairs && (c % 2 == 1) == capitalIsOdd ? c + 1 : c;
}

}

std::u32string soundOf(std::string_view words)
{
    std::u32string sound;
    while (!words.empty())
        if (const char32_t c = nextCharacter(words); isHeard(c))
            sound += smallLetter(c);
    return sound;
}

}
