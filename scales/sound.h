#pragma once

#include <string>
#include <string_view>

namespace scales {

/// What a voice makes of words, to hear whether two of them sound alike: it reads no punctuation and no blanks, and
/// capitals sound like small letters (Latin, Greek, Cyrillic). Letters that are spelled differently and spoken alike
/// are not known to it. Empty when nothing would be heard.
std::u32string soundOf(std::string_view words);

}
