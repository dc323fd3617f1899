#include "analysis/tables/sums.h"

#include <algorithm>
#include <numeric>

namespace tables {
namespace {

/// Which cells are the same, by pointing at an earlier one.
class SameCells {
public:
    explicit SameCells(std::size_t cells) : leads_(cells) { std::iota(leads_.begin(), leads_.end(), std::size_t{0}); }

    std::size_t leader(std::size_t cell)
    {
        while (leads_[cell] != cell)
            cell = leads_[cell] = leads_[leads_[cell]];
        return cell;
    }
    void join(std::size_t a, std::size_t b)
    {
        a = leader(a);
        b = leader(b);
        leads_[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> leads_;
};

/// Calls `take(cell, its children that are no published zeros, dimension)` for every sum of the table.
template <class Take>
void eachSum(const Shape& shape, const std::vector<bool>& zeros, Take take)
{
    std::vector<std::size_t> parts;
    for (std::size_t cell = 0; cell < shape.cells(); ++cell) {
        if (zeros[cell])
            continue;
        for (std::size_t d = 0; d < shape.dimensions().size(); ++d) {
            parts.clear();
            for (const int child : shape.hierarchy(d).code(shape.codeOf(cell, d)).children)
                if (const auto part = shape.moved(cell, d, child); !zeros[part])
                    parts.push_back(part);
            if (!parts.empty())
                take(cell, parts, d);
        }
    }
}

/// How many inner cells that are no published zeros lie below each cell.
std::vector<std::int64_t> innerCellsBelow(const Shape& shape, const std::vector<bool>& zeros)
{
    std::vector<std::int64_t> below(shape.cells(), 0);
    for (std::size_t cell = 0; cell < below.size(); ++cell)
        below[cell] = !zeros[cell] && shape.isInner(cell) ? 1 : 0;
    for (std::size_t d = 0; d < shape.dimensions().size(); ++d)
        for (std::size_t cell = below.size(); cell-- > 0;)
            if (const int parent = shape.hierarchy(d).code(shape.codeOf(cell, d)).parent; parent >= 0)
                below[shape.moved(cell, d, parent)] += below[cell];
    return below;
}

}

Sums::Sums(const FrequencyTable& table, int lowerBound, const std::vector<bool>& zeros)
    : groupOf_(table.shape.cells(), -1)
{
    const Shape& shape = table.shape;
    SameCells same(shape.cells());
    eachSum(shape, zeros, [&](std::size_t cell, const std::vector<std::size_t>& parts, std::size_t) {
        if (parts.size() == 1)
            same.join(cell, parts.front());
    });
    const auto below = innerCellsBelow(shape, zeros);
    for (std::size_t cell = 0; cell < shape.cells(); ++cell) {
        if (zeros[cell])
            continue;
        const std::size_t leader = same.leader(cell);
        if (leader == cell) {
            groupOf_[cell] = size();
            groups_.push_back({{}, table.counts[cell], lowerBound * below[cell], false});
        }
        groupOf_[cell] = groupOf_[leader];
        Group& group = groups_[static_cast<std::size_t>(groupOf_[cell])];
        group.cells.push_back(cell);
        group.isInner = group.isInner || shape.isInner(cell);
    }
    eachSum(shape, zeros, [&](std::size_t cell, const std::vector<std::size_t>& parts, std::size_t dimension) {
        if (parts.size() < 2)
            return;
        Sum sum{groupOf_[cell], dimension == shape.largestDimension(), {}};
        for (const std::size_t part : parts)
            sum.parts.push_back(groupOf_[part]);
        std::sort(sum.parts.begin(), sum.parts.end());
        sums_.push_back(std::move(sum));
    });
    std::sort(sums_.begin(), sums_.end());
    sums_.erase(std::unique(sums_.begin(), sums_.end()), sums_.end());
    for (const Sum& sum : sums_)
        if (definitions_.empty() || definitions_.back().whole != sum.whole)
            definitions_.push_back(sum);
        else if (sum.alongLargest == definitions_.back().alongLargest &&
                 sum.parts.size() < definitions_.back().parts.size())
            definitions_.back() = sum;
    places_.resize(groups_.size());
    for (std::size_t place = 0; place < definitions_.size(); ++place) {
        places_[static_cast<std::size_t>(definitions_[place].whole)].push_back({static_cast<int>(place), -1});
        for (const int part : definitions_[place].parts)
            places_[static_cast<std::size_t>(part)].push_back({static_cast<int>(place), 1});
    }
}

}
