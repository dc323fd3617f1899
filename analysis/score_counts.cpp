#include "analysis/score_counts.h"

#include <algorithm>

namespace analysis {

ScoreCounts::Bucket ScoreCounts::bucketOf(std::size_t score, const std::optional<scales::Points>& points)
{
    const auto [place, isNew] = known_.at(score).try_emplace(points, buckets_);
    if (isNew && buckets_++ == stride_ && stride_ < widest)
        widen();
    return place->second;
}

void ScoreCounts::widen()
{
    std::vector<std::uint32_t> wider(2 * cells_.size());
    for (std::size_t group = 0; group < groups_; ++group)
        std::copy_n(cells_.begin() + static_cast<std::ptrdiff_t>(group * stride_), stride_,
                    wider.begin() + static_cast<std::ptrdiff_t>(group * 2 * stride_));
    cells_ = std::move(wider);
    stride_ *= 2;
}

void ScoreCounts::makeRoomFor(std::uint32_t group)
{
    groups_ = std::max({std::size_t{group} + 1, 2 * groups_, std::size_t{256}});
    cells_.resize(groups_ * stride_);
}

/// A cell has 32 bits. Long before the first one is full, all are emptied into numbers of 64.
void ScoreCounts::spill()
{
    for (std::size_t cell = 0; cell < cells_.size(); ++cell)
        if (cells_[cell] > 0)
            rare_[{static_cast<std::uint32_t>(cell / stride_), static_cast<Bucket>(cell % stride_)}] +=
                std::exchange(cells_[cell], 0);
    people_ = 1;
}

std::uint64_t ScoreCounts::count(std::uint32_t group, Bucket bucket) const
{
    std::uint64_t people = 0;
    if (group < groups_ && bucket < stride_)
        people = cells_[group * stride_ + bucket];
    if (!rare_.empty())
        if (const auto found = rare_.find({group, bucket}); found != rare_.end())
            people += found->second;
    return people;
}

void ScoreCounts::add(const ScoreCounts& other, std::span<const std::uint32_t> groupHere)
{
    std::vector<Bucket> bucketHere(other.buckets_);
    for (std::size_t score = 0; score < known_.size(); ++score)
        for (const auto& [points, bucket] : other.known_[score])
            bucketHere[bucket] = bucketOf(score, points);
    if (std::uint64_t{people_} + other.people_ >= mostPeople)
        spill();
    people_ += other.people_;
    for (std::uint32_t group = 0; group < groupHere.size() && group < other.groups_; ++group) {
        if (groupHere[group] >= groups_)
            makeRoomFor(groupHere[group]);
        for (Bucket bucket = 0; bucket < std::min<std::size_t>(other.buckets_, other.stride_); ++bucket) {
            const std::uint32_t people = other.cells_[group * other.stride_ + bucket];
            if (people > 0 && bucketHere[bucket] < stride_)
                cells_[groupHere[group] * stride_ + bucketHere[bucket]] += people;
            else if (people > 0)
                rare_[{groupHere[group], bucketHere[bucket]}] += people;
        }
    }
    for (const auto& [where, people] : other.rare_)
        rare_[{groupHere[where.first], bucketHere[where.second]}] += people;
}

std::uint64_t ScoreCounts::people(std::uint32_t group) const
{
    std::uint64_t people = 0;
    for (const auto& [points, bucket] : known_.front())
        people += count(group, bucket);
    return people;
}

std::vector<std::pair<scales::Points, std::uint64_t>> ScoreCounts::histogram(std::uint32_t group,
                                                                             std::size_t score) const
{
    std::vector<std::pair<scales::Points, std::uint64_t>> histogram;
    for (const auto& [points, bucket] : known_.at(score))   // sorted by points; "none" is below all
        if (const std::uint64_t people = count(group, bucket); points && people > 0)
            histogram.emplace_back(*points, people);
    return histogram;
}

}
