#include "analysis/unknowns.h"

#include "analysis/nearby.h"

#include <cmath>
#include <numeric>
#include <optional>

namespace analysis {
namespace {

constexpr double rounding = 1e-6;     ///< of a simplex whose numbers are counts of people
constexpr std::size_t fewTimes = 3;   ///< how much smaller a programme must be to save time
constexpr int mostSolutions = 3;      ///< whose mean is taken: any, and those with few and with many people

Count upwards(double value) { return static_cast<Count>(std::ceil(value - rounding)); }
Count downwards(double value)
{
    return value >= LinearProgramme::unlimited / 2 ? Bounds::unlimited
                                                   : static_cast<Count>(std::floor(value + rounding));
}

}

struct Unknowns::Nearby {
    std::size_t area;
    std::vector<std::size_t> groups;
    std::vector<std::size_t> columns;   ///< by column of the small programme, that of the large one; ascending
    std::unique_ptr<LinearProgramme> programme;   ///< none where it would be little smaller

    Nearby(const Unknowns& all, std::size_t where) : area(where), groups(nearby(*all.people_, where))
    {
        if (groups.size() * fewTimes > all.people_->groups())
            return;   // a small town is near itself: the programme of everybody is as good
        for (const std::size_t group : groups)
            for (std::size_t pattern = 0; pattern < all.patterns_.size(); ++pattern)
                columns.push_back(all.column(group, pattern));
        std::vector<double> highest;
        for (const std::size_t column : columns)
            highest.push_back(all.highest_[column]);
        std::vector<LinearProgramme::Row> rows;
        for (const LinearProgramme::Row& row : all.rows_) {
            LinearProgramme::Row here{{}, {}, row.lowest, row.highest};
            const auto take = [&](const std::vector<std::size_t>& from, std::vector<std::size_t>& to, double sign) {
                for (const std::size_t column : from)
                    if (const auto place = find(column))
                        to.push_back(*place);
                    else {
                        here.lowest -= sign * all.base_[column];
                        here.highest -= sign * all.base_[column];
                    }
            };
            take(row.plus, here.plus, 1);
            take(row.minus, here.minus, -1);
            if (!here.plus.empty() || !here.minus.empty())
                rows.push_back(std::move(here));
        }
        programme = std::make_unique<LinearProgramme>(highest, rows);
    }

    std::optional<std::size_t> find(std::size_t column) const
    {
        const auto found = std::lower_bound(columns.begin(), columns.end(), column);
        return found != columns.end() && *found == column ? std::optional(std::size_t(found - columns.begin()))
                                                          : std::nullopt;
    }
};

Unknowns::~Unknowns() = default;

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
    base_.assign(highest_.size(), 0);
    solutions_ = 0;
    nearby_.reset();
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
    std::vector<std::size_t> everybody(seen_.size());
    std::iota(everybody.begin(), everybody.end(), std::size_t{0});
    witness(everybody, people);
    if (solutions_ == mostSolutions)
        return;
    for (std::size_t column = 0; column < base_.size(); ++column)
        base_[column] += (people[column] - base_[column]) / (solutions_ + 1);
    ++solutions_;
}

void Unknowns::witness(const std::vector<std::size_t>& groups, const double* people)
{
    for (const std::size_t group : groups) {
        const double* here = people;
        people += patterns_.size();
        double n = 0;
        for (std::size_t pattern = 0; pattern < patterns_.size(); ++pattern)
            n += here[pattern];
        seen_[group].n.take(n);
        for (std::size_t i = 0; i < measures_.size(); ++i) {
            double k = 0;
            for (std::size_t pattern = 0; pattern < patterns_.size(); ++pattern)
                k += (patterns_[pattern] >> i & 1) != 0 ? here[pattern] : 0;
            seen_[group].k[i].take(k);
            seen_[group].rest[i].take(n - k);
        }
    }
}

void Unknowns::lookNearby(std::size_t cell, Of of, std::size_t measure)
{
    if (!nearby_ || nearby_->area != people_->area(cell))
        nearby_ = std::make_unique<Nearby>(*this, people_->area(cell));
    if (!nearby_->programme || !nearby_->programme->isPossible())
        return;
    std::vector<std::size_t> columns;
    for (const std::size_t column : columnsOf(cell, of, measure))
        columns.push_back(*nearby_->find(column));
    if (nearby_->programme->smallest(columns))
        witness(nearby_->groups, nearby_->programme->solution());
    if (nearby_->programme->largest(columns))
        witness(nearby_->groups, nearby_->programme->solution());
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
    lookNearby(cell, of, measure);
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
