#pragma once

#include "analysis/tables/uncertainty.h"

namespace tables {

/// What withholding is worth avoiding. Different tastes lead to different patterns, and none is the best everywhere.
struct Taste {
    double power = .5;           ///< of its people in the price of a group: 0, every cell alike; 1, every person alike
    double partOfPrice = .005;   ///< for a group that another movement withholds already
};

/// Decides group by group what is withheld.
class Hider {
public:
    Hider(const FrequencyTable& table, const Sums& sums, const Rules& rules, Taste taste);

    bool isWithheld(int group) const
    {
        const State state = states_[static_cast<std::size_t>(group)];
        return state != State::published && state != State::undecided;
    }
    /// Cells withheld beside the primary ones.
    std::size_t secondaryCells() const;
    /// See Mover::work().
    long work() { return uncertainty_.mover().work(); }

    /// Never withholds this group, unless it is primary.
    void publishAlways(int group);

    /// Withholds what makes each primary group safe, at the least cost one after the other; gives those left unsafe.
    std::vector<int> withholdAround(const Progress& progress);

    /// Publishes again what is not needed, dearest first, until it has done `patience` of work.
    void publishAgain(long patience);

    /// Replaces withheld groups, one after the other, by others, as long as that saves cells and the patience lasts.
    void exchange(long patience);

private:
    enum class State { published, undecided, withheld, primary };
    struct Decision {
        std::vector<State> states;
        Witnesses witnesses;
    };

    double price(int group) const;
    double costOf(const Movement& movement) const;
    void heard(const Movement& movement);
    void set(int group, State state);
    std::vector<int> dearestFirst() const;
    void restore(const Decision& decision);
    bool leavesOneAlone(int group) const;
    bool publish(int group);

    const Sums& sums_;
    const Rules& rules_;
    Taste taste_;
    Prices prices_;
    std::vector<State> states_;
    int always_ = -1;   ///< published whatever it would save
    std::vector<int> primaries_;
    std::vector<std::vector<int>> sumsWith_;   ///< by group
    Uncertainty uncertainty_;
};

}
