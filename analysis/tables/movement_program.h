#pragma once

#include "analysis/tables/movement.h"

#include <memory>
#include <optional>
#include <span>

namespace tables {

/// What a group may do: stay as it is published, or move at a cost per person.
class Prices {
public:
    explicit Prices(int groups) : costs_(static_cast<std::size_t>(groups), closed), changed_(costs_.size(), 0) {}

    void close(int group) { set(group, closed); }
    /// `cost`: from 0.
    void open(int group, double cost)
    {
        if (!isOpen(group))
            ++openings_;
        set(group, cost);
    }
    bool isOpen(int group) const { return costs_[static_cast<std::size_t>(group)] >= 0; }
    double cost(int group) const { return costs_[static_cast<std::size_t>(group)]; }
    /// Grows with every change of a group.
    long changed(int group) const { return changed_[static_cast<std::size_t>(group)]; }
    long changes() const { return changes_; }
    /// How often a closed group was opened.
    long openings() const { return openings_; }

private:
    static constexpr double closed = -1;

    void set(int group, double cost)
    {
        costs_[static_cast<std::size_t>(group)] = cost;
        changed_[static_cast<std::size_t>(group)] = ++changes_;
    }

    std::vector<double> costs_;
    std::vector<long> changed_;
    long changes_ = 0;
    long openings_ = 0;
};

/// Finds movements of some of a table's groups by linear programming (COIN-OR Clp, one thread, no clock, always from the
/// same start). Costs carry a small fixed ripple, so that the cheapest movement is one and the same on every machine.
class MovementProgram {
public:
    /// Moves only those of `groups` (ascending) that are open now, as long as they are, and keeps only the sums of
    /// `definitions`; `prices` must outlive it.
    MovementProgram(const Sums& sums, const Prices& prices, std::vector<int> groups,
                    const std::vector<int>& definitions);
    ~MovementProgram();
    MovementProgram(const MovementProgram&) = delete;
    MovementProgram& operator=(const MovementProgram&) = delete;

    /// How many groups it may move.
    long size() const;
    /// Whether no group of `groups` has been opened that it does not move.
    bool isComplete(const std::vector<int>& groups);

    /// The cheapest movement that contains `given`, and that leaves `frozen` alone, in whole people; what is given of
    /// groups of this program is moved by exactly so much, and sums of these groups make up for what is given of others.
    /// Nothing: there is none, or only ones that could not be made whole.
    std::optional<Movement> cheapest(const Movement& given, std::span<const int> frozen = {});

    /// How far `group` can move up (+1) or down (-1) in fractions of people, a bound for whole ones. Nothing: without
    /// end, or further than `farthest`. `whole`, if given, takes the movement when it is one of whole people.
    std::optional<double> reach(int group, int direction, Movement* whole = nullptr);

    /// Counts beyond this make no difference to anybody's safety.
    static constexpr std::int64_t farthest = 1'000'000;

private:
    struct Columns;

    void refresh();
    void set(std::size_t place);

    const Sums& sums_;
    const Prices& prices_;
    std::unique_ptr<Columns> columns_;
    long refreshed_ = -1;
    long openings_;
    bool isReaching_ = false;   ///< the costs are those of reach(), and the last end found is where it starts from
};

}
