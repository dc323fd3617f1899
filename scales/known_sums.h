#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace scales {

/// What followed from sums (PackedSums) that were met before. Forgets everything when it is full: a scale with a
/// thousand possible sums never fills it, and one with millions must not fill the memory.
template <class Meaning>
class KnownSums {
public:
    static constexpr std::size_t most = std::size_t{1} << 16;

    KnownSums() { forget(); }

    /// Nothing when the sum is new.
    const Meaning* find(std::uint64_t sum) const
    {
        const Slot& slot = slots_[placeOf(sum)];
        return slot.sum == sum ? &slot.meaning : nullptr;
    }

    bool isFull() const { return count_ == most; }
    void forget()
    {
        slots_.assign(64, Slot{});
        count_ = 0;
    }

    /// Only while it is not full.
    void learn(std::uint64_t sum, Meaning meaning)
    {
        if (2 * ++count_ > slots_.size()) {
            std::vector<Slot> before(4 * slots_.size());
            before.swap(slots_);
            for (const Slot& slot : before)
                if (slot.sum != none)
                    slots_[placeOf(slot.sum)] = slot;
        }
        slots_[placeOf(sum)] = {sum, meaning};
    }

private:
    static constexpr std::uint64_t none = ~std::uint64_t{0};   ///< never a valid sum

    struct Slot {
        std::uint64_t sum = none;
        Meaning meaning{};
    };

    /// Where the sum stands, or the free slot where it belongs.
    std::size_t placeOf(std::uint64_t sum) const
    {
        const std::size_t mask = slots_.size() - 1;
        std::size_t place = static_cast<std::size_t>((sum * 0x9E3779B97F4A7C15) >> 40) & mask;
        while (slots_[place].sum != sum && slots_[place].sum != none)
            place = (place + 1) & mask;
        return place;
    }

    std::vector<Slot> slots_;
    std::size_t count_ = 0;
};

}
