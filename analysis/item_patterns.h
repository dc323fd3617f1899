#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace analysis {

/// Complete answer sheets by what they answered: every pattern of item scores once, and how many people gave it.
///
/// All statistics of a scale follow from these counts, which are integers: neither the order of the sheets nor the way
/// they were divided over several of these changes anything. A pattern is one number of at most 64 bits, the scores of
/// the items side by side, the first item lowest. Up to 16 bits (as 11 items of yes or no) there is one count per possible
/// pattern, so that any number of sheets takes half a megabyte at most; above that each sheet takes 8 bytes.
class ItemPatterns {
public:
    static constexpr int mostBits = 64;

    /// `highest`: of any score, from 0. None when a pattern needs more than 64 bits.
    static std::optional<ItemPatterns> make(std::size_t items, int highest);

    std::size_t items() const { return items_; }
    int highest() const { return highest_; }
    /// The number of a pattern. Scores from 0 to the highest, one per item.
    std::uint64_t pack(std::span<const int> scores) const;

    void add(std::uint64_t pattern)
    {
        if (counts_.empty())
            rest_.push_back(pattern);
        else
            ++counts_[pattern];
    }
    void add(std::uint64_t pattern, std::uint64_t people);
    /// Takes everybody out of `other`, which must be of the same items and scores.
    void take(ItemPatterns& other);
    /// Takes out as many who gave this pattern, at most all.
    void remove(std::uint64_t pattern, std::uint64_t people);

    std::uint64_t people() const;
    /// The same people's patterns on some of the items only.
    ItemPatterns on(std::span<const std::size_t> items) const;

    /// Patterns that occur, lowest number first. For one thread at a time.
    using Each = std::function<void(std::span<const int> scores, std::uint64_t people)>;
    void each(const Each& each) const;

private:
    static constexpr int mostBitsCounted = 16;

    ItemPatterns(std::size_t items, int highest, int width);

    std::size_t items_;
    int highest_;
    int width_;   ///< bits per item
    std::vector<std::uint64_t> counts_;
    mutable std::deque<std::uint64_t> rest_;   ///< without the doubling that a vector needs; sorted when it is read
};

}
