#include "analysis/item_patterns.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace analysis {

std::optional<ItemPatterns> ItemPatterns::make(std::size_t items, int highest)
{
    const int width = std::max(1, static_cast<int>(std::bit_width(static_cast<unsigned>(highest))));
    if (items == 0 || items * static_cast<std::size_t>(width) > mostBits)
        return std::nullopt;
    return ItemPatterns(items, highest, width);
}

ItemPatterns::ItemPatterns(std::size_t items, int highest, int width) : items_(items), highest_(highest), width_(width)
{
    if (const int bits = static_cast<int>(items) * width; bits <= mostBitsCounted)
        counts_.resize(std::size_t{1} << bits);
}

std::uint64_t ItemPatterns::pack(std::span<const int> scores) const
{
    std::uint64_t pattern = 0;
    for (std::size_t i = 0; i < scores.size(); ++i)
        pattern |= static_cast<std::uint64_t>(scores[i]) << (static_cast<int>(i) * width_);
    return pattern;
}

void ItemPatterns::add(std::uint64_t pattern, std::uint64_t people)
{
    if (counts_.empty())
        rest_.insert(rest_.end(), people, pattern);
    else
        counts_.at(pattern) += people;
}

std::uint64_t ItemPatterns::people() const
{
    return std::accumulate(counts_.begin(), counts_.end(), std::uint64_t{rest_.size()});
}

ItemPatterns ItemPatterns::on(std::span<const std::size_t> items) const
{
    ItemPatterns part(items.size(), highest_, width_);
    std::vector<int> some(items.size());
    each([&](std::span<const int> scores, std::uint64_t people) {
        std::ranges::transform(items, some.begin(), [&](std::size_t item) { return scores[item]; });
        part.add(part.pack(some), people);
    });
    return part;
}

void ItemPatterns::take(ItemPatterns& other)
{
    for (std::size_t i = 0; i < counts_.size(); ++i)
        counts_[i] += std::exchange(other.counts_[i], 0);
    while (!other.rest_.empty()) {   // piece by piece, so that nobody is held twice
        rest_.push_back(other.rest_.back());
        other.rest_.pop_back();
    }
}

void ItemPatterns::remove(std::uint64_t pattern, std::uint64_t people)
{
    if (!counts_.empty())
        counts_.at(pattern) -= std::min(people, counts_.at(pattern));
    else
        std::erase_if(rest_, [&](std::uint64_t one) { return one == pattern && people > 0 && people-- > 0; });
}

void ItemPatterns::each(const Each& each) const
{
    std::vector<int> scores(items_);
    const std::uint64_t mask = (std::uint64_t{1} << width_) - 1;
    const auto tell = [&](std::uint64_t pattern, std::uint64_t people) {
        for (std::size_t i = 0; i < items_; ++i)
            scores[i] = static_cast<int>((pattern >> (static_cast<int>(i) * width_)) & mask);
        each(scores, people);
    };
    for (std::uint64_t pattern = 0; pattern < counts_.size(); ++pattern)
        if (counts_[pattern] > 0)
            tell(pattern, counts_[pattern]);
    if (!std::ranges::is_sorted(rest_))
        std::ranges::sort(rest_);
    for (auto begin = rest_.begin(); begin != rest_.end();) {
        const auto end = std::find_if(begin, rest_.end(), [&](std::uint64_t other) { return other != *begin; });
        tell(*begin, static_cast<std::uint64_t>(end - begin));
        begin = end;
    }
}

}
