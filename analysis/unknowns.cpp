#include "analysis/unknowns.h"

#include <cmath>

namespace analysis {
namespace {

constexpr double rounding = 1e-6;   ///< of a simplex whose numbers are counts of people

Count upwards(double value) { return static_cast<Count>(std::ceil(value - rounding)); }
Count downwards(double value)
{
    return value >= LinearProgramme::unlimited / 2 ? Bounds::unlimited
                                                   : static_cast<Count>(std::floor(value + rounding));
}

}

Unknowns::Unknowns(const People& people, std::vector<std::size_t> counted, std::vector<Pattern> patterns)
    : people_(&people),
      measures_(std::move(counted)),
      patterns_(std::move(patterns)),
      highest_(people.groups() * patterns_.size(), LinearProgramme::unlimited)
{
    for (const People::Whole& whole : people.wholes())
        for (std::size_t pattern = 0; pattern < patterns_.size(); ++pattern) {
            LinearProgramme::Row row{{column(whole.whole, pattern)}, {}, 0, 0};
            for (const std::size_t part : whole.parts)
                row.minus.push_back(column(part, pattern));
            rows_.push_back(std::move(row));
        }
}

void Unknowns::empty(std::size_t group)
{
    for (std::size_t pattern = 0; pattern < patterns_.size(); ++pattern)
        highest_[column(group, pattern)] = 0;
}

void Unknowns::know(std::size_t cell, const Bounds& bounds)
{
    limit(columnsOf(cell, Of::n, 0), bounds.n);
    for (std::size_t i = 0; i < measures_.size(); ++i) {
        limit(columnsOf(cell, Of::k, i), bounds.k[measures_[i]]);
        limit(columnsOf(cell, Of::rest, i), bounds.rest[measures_[i]]);
    }
}

void Unknowns::solve()
{
    programme_ = std::make_unique<LinearProgramme>(highest_, rows_);
    seen_.assign(people_->groups(), Seen(measures_.size()));
    if (isPossible())
        witness();
}

Range Unknowns::bounds(std::size_t cell, Of of, std::size_t measure)
{
    const auto columns = columnsOf(cell, of, measure);
    return {lowest(columns), highest(columns)};
}

std::vector<std::size_t> Unknowns::columnsOf(std::size_t cell, Of of, std::size_t measure) const
{
    std::vector<std::size_t> columns;
    for (std::size_t pattern = 0; pattern < patterns_.size(); ++pattern)
        if (of == Of::n || (of == Of::k) == ((patterns_[pattern] >> measure & 1) != 0))
            columns.push_back(column(cell, pattern));
    return columns;
}

void Unknowns::limit(std::vector<std::size_t> columns, Range range)
{
    if (range.lowest <= 0 && range.highest >= Bounds::unlimited)
        return;
    rows_.push_back(
        {std::move(columns),
         {},
         static_cast<double>(range.lowest),
         range.highest >= Bounds::unlimited ? LinearProgramme::unlimited * 1e3 : static_cast<double>(range.highest)});
}

void Unknowns::witness()
{
    const double* people = programme_->solution();
    for (std::size_t group = 0; group < seen_.size(); ++group) {
        double n = 0;
        for (std::size_t pattern = 0; pattern < patterns_.size(); ++pattern)
            n += people[column(group, pattern)];
        seen_[group].n.take(n);
        for (std::size_t i = 0; i < measures_.size(); ++i) {
            double k = 0;
            for (std::size_t pattern = 0; pattern < patterns_.size(); ++pattern)
                k += (patterns_[pattern] >> i & 1) != 0 ? people[column(group, pattern)] : 0;
            seen_[group].k[i].take(k);
            seen_[group].rest[i].take(n - k);
        }
    }
}

Count Unknowns::lowest(const std::vector<std::size_t>& columns)
{
    const auto found = programme_->smallest(columns);
    if (found)
        witness();
    return found ? upwards(*found) : 0;
}

Count Unknowns::highest(const std::vector<std::size_t>& columns)
{
    const auto found = programme_->largest(columns);
    if (found)
        witness();
    return found ? downwards(*found) : Bounds::unlimited;
}

void Unknowns::spread(const std::vector<std::size_t>& groups)
{
    std::vector<std::size_t> columns;
    for (const std::size_t group : groups) {
        const auto more = columnsOf(group, Of::n, 0);
        columns.insert(columns.end(), more.begin(), more.end());
    }
    lowest(columns);
    highest(columns);
}

bool Unknowns::Span::isWide(Count width) const { return least < rounding || downwards(most) - upwards(least) >= width; }

bool Unknowns::isNarrow(std::size_t cell, Of of, std::size_t measure, Count width)
{
    const auto seen = [&]() -> const Span& { return of == Of::n ? seen_[cell].n : seen_[cell].k[measure]; };
    if (seen().isWide(width))
        return false;
    const auto columns = columnsOf(cell, of, measure);
    const Count least = lowest(columns);
    return least > 0 && !seen().isWide(width) && highest(columns) - least < width;
}

bool Unknowns::isTooNarrow(std::size_t group)
{
    if (isNarrow(group, Of::n, 0, Bounds::narrowestN))
        return true;
    for (std::size_t i = 0; i < measures_.size(); ++i) {
        if (isNarrow(group, Of::k, i, Bounds::narrowestK))
            return true;
        const bool mayBeEmpty = seen_[group].n.least < rounding;
        if (!mayBeEmpty && seen_[group].rest[i].most < 1 && highest(columnsOf(group, Of::rest, i)) == 0 &&
            lowest(columnsOf(group, Of::n, 0)) > 0)
            return true;   // certainly everybody
    }
    return false;
}

}
