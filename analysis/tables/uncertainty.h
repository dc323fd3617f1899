#pragma once

#include "analysis/tables/mover.h"
#include "analysis/tables/rules.h"
#include "analysis/tables/simple_bounds.h"
#include "analysis/tables/witnesses.h"

#include <functional>

namespace tables {

/// Groups of so few people that `rules` take them for insiders, who know their own count.
std::vector<int> insidersOf(const Sums& sums, const Rules& rules);

/// What readers cannot know about the groups of a table, shown by movements: it keeps those it has, and finds those
/// that are missing among the groups that are open.
class Uncertainty {
public:
    /// What a movement would cost beside what is withheld already (1 and more for a cell); hears of every one kept.
    using CostOf = std::function<double(const Movement&)>;
    using Heard = std::function<void(const Movement&)>;

    /// `prices` must outlive it. Insiders are asked about among `insiders`.
    Uncertainty(const FrequencyTable& table, const Sums& sums, const Rules& rules, const Prices& prices,
                std::vector<int> insiders);
    void setCost(CostOf costOf, Heard heard);
    /// Saves looking for movements that go further than these.
    void setBounds(SimpleBounds bounds) { bounds_ = std::move(bounds); }

    Witnesses& witnesses() { return witnesses_; }
    const Witnesses& witnesses() const { return witnesses_; }
    Mover& mover() { return mover_; }

    /// Whether the group is seen to have at least `width` further values.
    bool isWide(int group) const { return witnesses_.range(group).width() >= rules_.width; }

    /// Looks for what is missing to make it wide, or to keep every insider from naming its count, at levels up to
    /// `level`; false: not found.
    bool widen(int group, int level);
    bool foil(int group, int level);
    bool makeSafe(int group, int level) { return (isWide(group) || widen(group, level)) && foil(group, level); }

    /// Whether bounds leave it possible that the group moves so far.
    bool mayMove(int group, std::int64_t by) const;

    /// A movement of the group by `by` that leaves `frozen` alone, at the first level up to `level` that has one; kept.
    bool show(int group, std::int64_t by, std::span<const int> frozen, int level);

private:
    struct Way {
        double cost;
        std::vector<Movement> movements;
    };

    std::vector<int> insidersMoving(int group) const { return witnesses_.alwaysWith(group, insiders_); }
    std::optional<Movement> find(int group, std::int64_t by, std::span<const int> frozen, int level);
    std::optional<Way> way(int group, std::int64_t up, std::int64_t down, int level);
    std::optional<Way> cheapestWay(int group, int level);
    void keep(Movement movement);

    const Sums& sums_;
    const Rules& rules_;
    Mover mover_;
    Witnesses witnesses_;
    std::vector<int> insiders_;
    std::optional<SimpleBounds> bounds_;
    CostOf costOf_ = [](const Movement&) { return 0; };
    Heard heard_ = [](const Movement&) {};
};

}
