#pragma once

#include "analysis/tables/branches.h"
#include "analysis/tables/movement_program.h"

#include <limits>
#include <map>
#include <memory>
#include <set>

namespace tables {

/// Finds movements of people: within the branch of the group that must move, or together with branches above, or
/// anywhere. What moves above is followed below, branch by branch; a branch that cannot follow is taken in.
class Mover {
public:
    /// `prices` must outlive it.
    Mover(const FrequencyTable& table, const Sums& sums, const Prices& prices);

    static constexpr int everyLevel = std::numeric_limits<int>::max();
    /// The last level of a group: anywhere. Level 0 is its branch, each further one takes in a branch above.
    int lastLevel(int group) const;

    /// A movement of `group` by exactly `by` people that leaves `frozen` alone: possible, of whole people, cheap.
    /// Nothing: none was found at this level; there may be one at another.
    std::optional<Movement> move(int group, std::int64_t by, std::span<const int> frozen, int level);

    /// The group one branch up that a group's people are counted in; -1 for the topmost ones.
    int above(int group) const { return branches_.above(group); }
    /// Another movement that is `model` outside the group's branch, and within it moves the group by `by`.
    std::optional<Movement> like(const Movement& model, int group, std::int64_t by, std::span<const int> frozen);

    /// See MovementProgram::reach(); over the whole table. `whole` stays empty unless it is possible.
    std::optional<double> reach(int group, int direction, Movement& whole);

    /// How many groups stood in all programs solved so far: work, the same on every machine.
    long work() const { return work_; }

private:
    struct Piece {
        std::vector<int> groups;
        std::vector<int> definitions;
        std::unique_ptr<MovementProgram> program;
    };

    MovementProgram& of(const std::vector<int>& branches);
    MovementProgram& everywhere();
    MovementProgram& current(Piece& piece);
    std::optional<Movement> solve(MovementProgram& program, const Movement& given, std::span<const int> frozen);
    int follow(Movement& moved, std::vector<bool> settled, std::span<const int> frozen);
    std::optional<Movement> moveWithin(std::set<int> branches, const Movement& wish, std::span<const int> frozen);

    const Sums& sums_;
    const Prices& prices_;
    Branches branches_;
    std::map<std::vector<int>, Piece> pieces_;   ///< by branches, ascending
    Piece everywhere_;
    long work_ = 0;
};

}
