#include "analysis/tables/branches.h"

#include <algorithm>

namespace tables {
Branches::Branches(const FrequencyTable& table, const Sums& sums)
    : branchOf_(static_cast<std::size_t>(sums.size())),
      above_(static_cast<std::size_t>(sums.size()), -1),
      below_(static_cast<std::size_t>(sums.size()))
{
    const std::size_t dimension = table.shape.largestDimension();
    const Hierarchy& codes = table.shape.hierarchy(dimension);
    // Branch 0 holds the root, the others the children of one code each. Codes stand after their parents.
    std::vector<int> under(static_cast<std::size_t>(codes.size()), -1);
    std::vector<int> within(static_cast<std::size_t>(codes.size()), 0);
    parents_.push_back(-1);
    for (int code = 0; code < codes.size(); ++code) {
        if (codes.code(code).parent >= 0)
            within[static_cast<std::size_t>(code)] = under[static_cast<std::size_t>(codes.code(code).parent)];
        if (codes.isLeaf(code))
            continue;
        under[static_cast<std::size_t>(code)] = size();
        parents_.push_back(within[static_cast<std::size_t>(code)]);
    }
    groups_.resize(parents_.size());
    for (int group = 0; group < sums.size(); ++group) {
        int highest = codes.size();
        auto& below = below_[static_cast<std::size_t>(group)];
        for (const std::size_t cell : sums.group(group).cells) {
            const int code = table.shape.codeOf(cell, dimension);
            if (code < highest) {
                highest = code;
                const int parent = codes.code(code).parent;
                above_[static_cast<std::size_t>(group)] =
                    parent < 0 ? -1 : sums.groupOf(table.shape.moved(cell, dimension, parent));
            }
            if (under[static_cast<std::size_t>(code)] >= 0)
                below.push_back(under[static_cast<std::size_t>(code)]);
        }
        std::sort(below.begin(), below.end());
        below.erase(std::unique(below.begin(), below.end()), below.end());
        branchOf_[static_cast<std::size_t>(group)] = within[static_cast<std::size_t>(highest)];
        groups_[static_cast<std::size_t>(branchOf_[static_cast<std::size_t>(group)])].push_back(group);
    }
    // All groups of a sum lie in one branch or in the one above it.
    definitions_.resize(parents_.size());
    for (std::size_t place = 0; place < sums.definitions().size(); ++place) {
        const Sums::Sum& sum = sums.definitions()[place];
        int lowest = branchOf(sum.whole);
        for (const int part : sum.parts)
            lowest = std::max(lowest, branchOf(part));
        definitions_[static_cast<std::size_t>(lowest)].push_back(static_cast<int>(place));
    }
}

bool Branches::isWithin(int branch, int root) const
{
    while (branch > root)
        branch = parent(branch);
    return branch == root;
}

}
