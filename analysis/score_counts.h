#pragma once

#include "analysis/moments.h"
#include "scales/points.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace analysis {

/// How many people have which points, per group and per score. Integers only, so neither the order of the people nor
/// the way they were divided over several of these changes anything.
///
/// Points of one score are exact fractions; each value that occurs gets a bucket.
class ScoreCounts {
public:
    using Bucket = std::uint32_t;

    /// `scores`: how many every person has.
    explicit ScoreCounts(std::size_t scores) : known_(scores) {}

    /// The bucket of a value of `score`; nothing for somebody who has no such score.
    Bucket bucketOf(std::size_t score, const std::optional<scales::Points>& points);

    /// Counts one person: `buckets` has one bucket per score.
    void add(std::uint32_t group, std::span<const Bucket> buckets)
    {
        if (group >= groups_)
            makeRoomFor(group);
        if (++people_ == mostPeople)
            spill();
        std::uint32_t* cells = cells_.data() + group * stride_;
        for (const Bucket bucket : buckets)
            if (bucket < stride_)
                ++cells[bucket];
            else
                ++rare_[{group, bucket}];
    }
    /// Asks the processor to fetch what add() will change.
    void expect(std::uint32_t group) const
    {
        if (group < groups_) {
            const std::uint32_t* cells = cells_.data() + group * stride_;
            __builtin_prefetch(cells);
            __builtin_prefetch(cells + 16);
        }
    }
    /// Adds the counts of `other`, in which group g is called `groupHere[g]` here.
    void add(const ScoreCounts& other, std::span<const std::uint32_t> groupHere);

    /// People of a group, with a score or without.
    std::uint64_t people(std::uint32_t group) const;
    /// People of a group by value of `score`, lowest first, without those who have none.
    std::vector<std::pair<scales::Points, std::uint64_t>> histogram(std::uint32_t group, std::size_t score) const;

private:
    static constexpr std::size_t widest = 512;                   ///< buckets in a row of cells
    static constexpr std::uint32_t mostPeople = 4'000'000'000;   ///< that a cell surely holds

    void makeRoomFor(std::uint32_t group);
    void widen();
    void spill();
    std::uint64_t count(std::uint32_t group, Bucket bucket) const;

    std::vector<std::map<std::optional<scales::Points>, Bucket>> known_;   ///< by score
    Bucket buckets_ = 0;
    std::vector<std::uint32_t> cells_;   ///< a row of `stride_` per group
    std::size_t stride_ = 32;
    std::size_t groups_ = 0;
    std::uint32_t people_ = 0;                                         ///< counted in the cells
    std::map<std::pair<std::uint32_t, Bucket>, std::uint64_t> rare_;   ///< what the cells do not hold
};

}
