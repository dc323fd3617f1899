#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace analysis {

/// The combinations of values that stand in some columns of a file, each with a number from 0 in order of appearance.
///
/// A value is kept as words of eight bytes, the last one filled up with at least one byte 0, so that comparing two
/// combinations is comparing a few numbers. Values hold no byte 0.
class Combinations {
public:
    using Word = std::uint64_t;

    static std::size_t wordsFor(std::string_view value) { return value.size() / sizeof(Word) + 1; }
    /// Writes wordsFor(value) words and gives back the place behind them. Behind the value eight bytes must be readable.
    static Word* pack(std::string_view value, Word* into)
    {
        const char* from = value.data();
        std::size_t left = value.size();
        for (; left >= sizeof(Word); left -= sizeof(Word), from += sizeof(Word))
            std::memcpy(into++, from, sizeof(Word));
        Word last = 0;
        if constexpr (std::endian::native == std::endian::little) {
            std::memcpy(&last, from, sizeof(Word));
            last &= (Word{1} << (8 * left)) - 1;
        } else {
            std::memcpy(&last, from, left);
        }
        *into++ = last;
        return into;
    }
    static std::uint32_t hash(std::span<const Word> words)
    {
        Word mixed = 0;
        for (const Word word : words) {
            mixed = (mixed ^ word) * 0x9E3779B97F4A7C15;
            mixed ^= mixed >> 29;
        }
        return static_cast<std::uint32_t>((mixed * 0xBF58476D1CE4E5B9) >> 32);
    }

    Combinations();

    /// The number of a combination, which is a new one when it was not seen before. `hash` is that of the words.
    std::uint32_t numberOf(std::span<const Word> words, std::uint32_t hash)
    {
        const std::size_t mask = slots_.size() - 1;
        for (std::size_t place = hash & mask;; place = (place + 1) & mask) {
            const Slot& slot = slots_[place];
            if (slot.count == 0)
                return add(words, hash);
            if (slot.hash == hash && slot.count == words.size() && isAt(slot.first, words))
                return slot.number;
        }
    }
    /// Asks the processor to fetch what numberOf() will look at: first this,
    void expect(std::uint32_t hash) const { __builtin_prefetch(&slots_[hash & (slots_.size() - 1)]); }
    /// and when that is there, this.
    void expectWords(std::uint32_t hash) const
    {
        __builtin_prefetch(words_.data() + slots_[hash & (slots_.size() - 1)].first);
    }

    std::size_t size() const { return begins_.size(); }
    std::span<const Word> words(std::uint32_t number) const;
    /// The values of a combination, in the order in which they were packed.
    std::vector<std::string> values(std::uint32_t number) const;
    /// Every number, sorted by the values, byte by byte.
    std::vector<std::uint32_t> sorted() const;

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = 0;
        std::uint32_t first = 0;   ///< of its words
        std::uint32_t count = 0;   ///< of its words; 0 for a free slot
    };

    /// A loop of its own, because there are two or three words and std::equal calls a function for them.
    bool isAt(std::size_t first, std::span<const Word> words) const
    {
        Word different = 0;
        for (std::size_t i = 0; i < words.size(); ++i)
            different |= words[i] ^ words_[first + i];
        return different == 0;
    }
    std::uint32_t add(std::span<const Word> words, std::uint32_t hash);
    void put(const Slot& slot);

    std::vector<Word> words_;
    std::vector<std::uint32_t> begins_;   ///< by number, in words_
    std::vector<Slot> slots_;
};

}
