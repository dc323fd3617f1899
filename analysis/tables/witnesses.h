#pragma once

#include "analysis/tables/movement.h"

#include <vector>

namespace tables {

/// Movements that show what readers cannot know. Each holds for all the groups that it moves.
class Witnesses {
public:
    explicit Witnesses(int groups) : moving_(static_cast<std::size_t>(groups)) {}

    struct Range {
        std::int64_t low = 0;    ///< at most 0
        std::int64_t high = 0;   ///< at least 0

        std::int64_t width() const { return high - low; }
    };

    void add(Movement movement);
    const Movement& movement(int witness) const { return movements_[static_cast<std::size_t>(witness)]; }

    /// How far the group is seen to move, by witnesses that leave `still` alone (-1: by all).
    Range range(int group, int still = -1) const;
    /// Witnesses that move the group in the direction of `by`, at most `most`: first those that move it just so far.
    std::vector<int> moving(int group, std::int64_t by, std::size_t most) const;
    /// Groups of `among` that every witness moves which moves `group`; all of them when none does.
    std::vector<int> alwaysWith(int group, const std::vector<int>& among) const;

    /// Takes back every witness that moves the group; gives their numbers.
    std::vector<int> dismiss(int group);
    void readmit(const std::vector<int>& witnesses);

private:
    struct Mark {
        int witness;
        std::int64_t by;
    };

    std::vector<Movement> movements_;
    std::vector<bool> valid_;
    std::vector<std::vector<Mark>> moving_;   ///< by group
};

}
