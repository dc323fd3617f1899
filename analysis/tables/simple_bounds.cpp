#include "analysis/tables/simple_bounds.h"

#include <algorithm>

namespace tables {
namespace {

constexpr int rounds = 4;   ///< what one sum tells reaches another; further rounds hardly find anything
constexpr std::int64_t endless = MovementProgram::farthest;

/// What a sum tells about each of its parts and about the whole: `one` is the direction asked, `other` the opposite.
void tighten(const Sums::Sum& sum, std::vector<std::int64_t>& one, const std::vector<std::int64_t>& other)
{
    const auto at = [](auto& bounds, int group) -> auto& { return bounds[static_cast<std::size_t>(group)]; };
    std::int64_t parts = 0;
    std::int64_t against = at(one, sum.whole);
    for (const int part : sum.parts) {
        parts += at(one, part);
        against += at(other, part);
    }
    at(one, sum.whole) = std::min(at(one, sum.whole), parts);
    for (const int part : sum.parts)
        at(one, part) = std::min(at(one, part), std::max<std::int64_t>(0, against - at(other, part)));
}

}

SimpleBounds simpleBounds(const Sums& sums, const Prices& prices)
{
    SimpleBounds bounds;
    for (int group = 0; group < sums.size(); ++group) {
        bounds.up.push_back(prices.isOpen(group) ? endless : 0);
        bounds.down.push_back(prices.isOpen(group) ? std::min(endless, sums.group(group).slack()) : 0);
    }
    for (int round = 0; round < rounds; ++round)
        for (const Sums::Sum& sum : sums.sums()) {
            tighten(sum, bounds.up, bounds.down);
            tighten(sum, bounds.down, bounds.up);
        }
    return bounds;
}

}
