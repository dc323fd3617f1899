#pragma once

#include "analysis/tables/frequency_table.h"

#include <cstdint>
#include <tuple>
#include <vector>

namespace tables {

/// What readers of a table can add up.
///
/// Cells that are surely the same people (a sum with one part that is not a published zero) are one group: one unknown,
/// shown together or withheld together. Published zeros are in no group.
class Sums {
public:
    struct Group {
        std::vector<std::size_t> cells;   ///< ascending
        std::int64_t count = 0;
        std::int64_t least =
            0;   ///< what readers know it to be at least when it is withheld: the lower bounds below it
        bool isInner = false;

        /// How much lower it may be.
        std::int64_t slack() const { return count - least; }
    };
    /// groups[whole] = the sum of groups[parts], which are at least two and different.
    struct Sum {
        int whole;
        bool alongLargest;        ///< the parts differ in the largest dimension
        std::vector<int> parts;   ///< ascending

        friend bool operator==(const Sum&, const Sum&) = default;
        friend bool operator<(const Sum& a, const Sum& b)
        {
            return std::tie(a.whole, a.alongLargest, a.parts) < std::tie(b.whole, b.alongLargest, b.parts);
        }
    };

    /// `lowerBound`: what a withheld inner cell is known to be at least, 0 or 1. `zeros[cell]`: a published 0.
    Sums(const FrequencyTable& table, int lowerBound, const std::vector<bool>& zeros);

    const std::vector<Group>& groups() const { return groups_; }
    const Group& group(int place) const { return groups_[static_cast<std::size_t>(place)]; }
    int size() const { return static_cast<int>(groups_.size()); }
    /// The group of a cell; -1 for a published zero.
    int groupOf(std::size_t cell) const { return groupOf_[cell]; }

    /// Every sum there is.
    const std::vector<Sum>& sums() const { return sums_; }
    /// One sum per group that is a whole, its shortest but rather not along the largest dimension: all others follow.
    const std::vector<Sum>& definitions() const { return definitions_; }
    /// The definitions that a group stands in: as a part (+1) or as the whole (-1).
    struct Place {
        int definition;
        int sign;
    };
    const std::vector<Place>& definitionsWith(int group) const { return places_[static_cast<std::size_t>(group)]; }

private:
    std::vector<Group> groups_;
    std::vector<int> groupOf_;
    std::vector<Sum> sums_;
    std::vector<Sum> definitions_;
    std::vector<std::vector<Place>> places_;
};

}
