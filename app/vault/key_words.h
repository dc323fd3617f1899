#pragma once

#include "app/vault/keys.h"

#include <array>
#include <string>

namespace vault {

/// Four words that two people can read to each other to see that they have the same key: 64 bits of its fingerprint, 16
/// a word, as consonant-vowel-consonant-vowel-consonant. They mean nothing and can be said in every language here.
/// (Wilkerson, A proposal for proquints, 2009.) Nobody can make another key with the same words by trying.
std::array<std::string, 4> keyWords(std::span<const std::uint8_t, 32> publicHalf);

/// The four words with something between them.
std::string keyPhrase(std::span<const std::uint8_t, 32> publicHalf, char between = ' ');

inline std::array<std::string, 4> keyWords(const VerifyingKey& key) { return keyWords(key.bytes); }
inline std::string keyPhrase(const VerifyingKey& key) { return keyPhrase(key.bytes); }
inline std::string keyPhrase(const SealingKey& key) { return keyPhrase(key.bytes); }

}
