#pragma once

#include "scales/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tables {

/// The codes of one dimension of a table, each the sum of its children: one root, no cycles, every code once.
///
/// Codes stand depth first and siblings bytewise, whatever the order in which they were written, so that everything
/// that is made of them is reproducible.
class Hierarchy {
public:
    struct Code {
        std::string name;
        int parent = -1;             ///< place among the codes; -1 for the root, which is code 0
        std::vector<int> children;   ///< places, ascending; none for a leaf
        int line = 0;                ///< in the file
    };

    static constexpr std::size_t mostCodes = 100'000;

    /// Reads `code,parent,level`: the root's parent is empty, a level is one more than that of the parent.
    static scales::Result<Hierarchy> read(std::string_view text, std::string file);

    const std::vector<Code>& codes() const { return codes_; }
    const Code& code(int place) const { return codes_[static_cast<std::size_t>(place)]; }
    int size() const { return static_cast<int>(codes_.size()); }
    bool isLeaf(int place) const { return code(place).children.empty(); }
    /// The place of a code, or -1.
    int find(const std::string& name) const;

private:
    std::vector<Code> codes_;
    std::unordered_map<std::string, int> places_;
};

}
