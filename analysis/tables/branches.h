#pragma once

#include "analysis/tables/sums.h"

#include <vector>

namespace tables {

/// A table cut into pieces along its largest dimension, from the top down: for every code with children the cells of
/// those children, and one piece for the root itself. Most movements of people stay within one piece.
class Branches {
public:
    Branches(const FrequencyTable& table, const Sums& sums);

    int size() const { return static_cast<int>(parents_.size()); }
    /// The branch one level up; -1 above the root's own. Branches stand after their parents.
    int parent(int branch) const { return parents_[static_cast<std::size_t>(branch)]; }
    /// Groups whose highest cell lies in the branch, ascending.
    const std::vector<int>& groups(int branch) const { return groups_[static_cast<std::size_t>(branch)]; }
    /// Definitions that hold a group of the branch and none of a branch below it, ascending.
    const std::vector<int>& definitions(int branch) const { return definitions_[static_cast<std::size_t>(branch)]; }
    int branchOf(int group) const { return branchOf_[static_cast<std::size_t>(group)]; }
    /// The group that holds a group's people one branch up; -1 for the topmost ones.
    int above(int group) const { return above_[static_cast<std::size_t>(group)]; }
    /// Whether `branch` is `root` or lies below it.
    bool isWithin(int branch, int root) const;
    /// The branches below the codes of a group's cells: what has to follow when the group moves.
    const std::vector<int>& below(int group) const { return below_[static_cast<std::size_t>(group)]; }

private:
    std::vector<int> parents_;
    std::vector<std::vector<int>> groups_;
    std::vector<std::vector<int>> definitions_;
    std::vector<int> branchOf_;
    std::vector<int> above_;
    std::vector<std::vector<int>> below_;
};

}
