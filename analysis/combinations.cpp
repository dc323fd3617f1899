#include "analysis/combinations.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace analysis {
namespace {

std::array<char, 8> bytesOf(Combinations::Word word)
{
    std::array<char, 8> bytes{};
    std::memcpy(bytes.data(), &word, sizeof word);
    return bytes;
}

/// The word as a number that is smaller when its bytes are.
Combinations::Word inOrder(Combinations::Word word)
{
    return std::endian::native == std::endian::little ? __builtin_bswap64(word) : word;
}

}

Combinations::Combinations() : slots_(1024) {}

std::uint32_t Combinations::add(std::span<const Word> words, std::uint32_t hash)
{
    if (2 * (begins_.size() + 1) > slots_.size()) {
        std::vector<Slot> before(2 * slots_.size());
        before.swap(slots_);
        for (const Slot& slot : before)
            if (slot.count > 0)
                put(slot);
    }
    const auto number = static_cast<std::uint32_t>(begins_.size());
    begins_.push_back(static_cast<std::uint32_t>(words_.size()));
    words_.insert(words_.end(), words.begin(), words.end());
    put({hash, number, begins_.back(), static_cast<std::uint32_t>(words.size())});
    return number;
}

void Combinations::put(const Slot& slot)
{
    const std::size_t mask = slots_.size() - 1;
    std::size_t place = slot.hash & mask;
    while (slots_[place].count > 0)
        place = (place + 1) & mask;
    slots_[place] = slot;
}

std::span<const Combinations::Word> Combinations::words(std::uint32_t number) const
{
    const std::size_t first = begins_.at(number);
    const std::size_t end = number + std::size_t{1} < begins_.size() ? begins_[number + std::size_t{1}] : words_.size();
    return std::span(words_).subspan(first, end - first);
}

std::vector<std::string> Combinations::values(std::uint32_t number) const
{
    std::vector<std::string> values;
    std::string value;
    for (const Word word : words(number)) {
        const auto bytes = bytesOf(word);
        value.append(bytes.begin(), std::ranges::find(bytes, '\0'));
        if (bytes.back() == '\0') {
            values.push_back(value);
            value.clear();
        }
    }
    return values;
}

std::vector<std::uint32_t> Combinations::sorted() const
{
    std::vector<std::uint32_t> numbers(size());
    std::iota(numbers.begin(), numbers.end(), 0u);
    // Byte 0 comes before every byte of a value, so words compare as the values do.
    std::ranges::sort(numbers, [&](std::uint32_t a, std::uint32_t b) {
        return std::ranges::lexicographical_compare(words(a), words(b), {}, inOrder, inOrder);
    });
    return numbers;
}

}
