#include "app/vault/key_words.h"

namespace vault {
namespace {

constexpr std::string_view consonants = "bdfghjklmnprstvz";   // 4 bits each
constexpr std::string_view vowels = "aiou";                   // 2 bits each

std::string word(unsigned number)
{
    return {consonants[number >> 12 & 15], vowels[number >> 10 & 3], consonants[number >> 6 & 15],
            vowels[number >> 4 & 3], consonants[number & 15]};
}

}

std::array<std::string, 4> keyWords(std::span<const std::uint8_t, 32> publicHalf)
{
    const Fingerprint print = fingerprint(publicHalf);
    std::array<std::string, 4> words;
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = word(static_cast<unsigned>(print[2 * i] << 8 | print[2 * i + 1]));
    return words;
}

std::string keyPhrase(std::span<const std::uint8_t, 32> publicHalf, char between)
{
    std::string phrase;
    for (const std::string& one : keyWords(publicHalf)) {
        if (!phrase.empty())
            phrase += between;
        phrase += one;
    }
    return phrase;
}

}
