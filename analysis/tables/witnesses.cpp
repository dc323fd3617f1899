#include "analysis/tables/witnesses.h"

#include <algorithm>
#include <cstdlib>

namespace tables {

void Witnesses::add(Movement movement)
{
    const int witness = static_cast<int>(movements_.size());
    for (const Step& step : movement)
        moving_[static_cast<std::size_t>(step.group)].push_back({witness, step.by});
    movements_.push_back(std::move(movement));
    valid_.push_back(true);
}

Witnesses::Range Witnesses::range(int group, int still) const
{
    Range range;
    for (const Mark& mark : moving_[static_cast<std::size_t>(group)]) {
        if (!valid_[static_cast<std::size_t>(mark.witness)] ||
            (still >= 0 && amountOf(movement(mark.witness), still) != 0))
            continue;
        range.low = std::min(range.low, mark.by);
        range.high = std::max(range.high, mark.by);
    }
    return range;
}

std::vector<int> Witnesses::moving(int group, std::int64_t by, std::size_t most) const
{
    std::vector<std::pair<std::int64_t, int>> found;
    for (const Mark& mark : moving_[static_cast<std::size_t>(group)])
        if (valid_[static_cast<std::size_t>(mark.witness)] && (mark.by > 0) == (by > 0))
            found.emplace_back(std::abs(mark.by - by), mark.witness);
    std::sort(found.begin(), found.end());
    std::vector<int> witnesses;
    for (const auto& [distance, witness] : found)
        if (witnesses.size() < most)
            witnesses.push_back(witness);
    return witnesses;
}

std::vector<int> Witnesses::alwaysWith(int group, const std::vector<int>& among) const
{
    std::vector<int> left = among;
    std::erase(left, group);
    for (const Mark& mark : moving_[static_cast<std::size_t>(group)])
        if (valid_[static_cast<std::size_t>(mark.witness)] && !left.empty())
            std::erase_if(left, [&](int other) { return amountOf(movement(mark.witness), other) == 0; });
    return left;
}

std::vector<int> Witnesses::dismiss(int group)
{
    std::vector<int> dismissed;
    for (const Mark& mark : moving_[static_cast<std::size_t>(group)])
        if (valid_[static_cast<std::size_t>(mark.witness)]) {
            valid_[static_cast<std::size_t>(mark.witness)] = false;
            dismissed.push_back(mark.witness);
        }
    return dismissed;
}

void Witnesses::readmit(const std::vector<int>& witnesses)
{
    for (const int witness : witnesses)
        valid_[static_cast<std::size_t>(witness)] = true;
}

}
