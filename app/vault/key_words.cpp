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

std::array<std::string, 4> keyWords(const VerifyingKey& key)
{
    const Fingerprint print = fingerprint(key.bytes);
    std::array<std::string, 4> words;
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] = word(static_cast<unsigned>(print[2 * i] << 8 | print[2 * i + 1]));
    return words;
}

std::string keyPhrase(const VerifyingKey& key)
{
    std::string phrase;
    for (const std::string& one : keyWords(key))
        phrase += (phrase.empty() ? "" : " ") + one;
    return phrase;
}

}
