#pragma once

#include "analysis/tables/movement.h"

#include <memory>
#include <optional>
#include <span>

namespace tables {

/// Finds movements by linear programming (COIN-OR Clp, dual and primal simplex, one thread, no clock).
///
/// Groups are closed (their cells are published, they cannot move) or open at a cost per person moved. Costs carry a
/// small fixed ripple, so that the cheapest movement is one and the same on every machine.
class MovementProgram {
public:
    explicit MovementProgram(const Sums& sums);
    ~MovementProgram();
    MovementProgram(const MovementProgram&) = delete;
    MovementProgram& operator=(const MovementProgram&) = delete;

    void close(int group) { costs_[static_cast<std::size_t>(group)] = -1; }
    /// `cost`: from 0.
    void open(int group, double cost) { costs_[static_cast<std::size_t>(group)] = cost; }
    bool isOpen(int group) const { return costs_[static_cast<std::size_t>(group)] >= 0; }

    /// The cheapest movement that moves `group` by exactly `by` and none of `frozen`, in whole people. Nothing: there is
    /// none, or only ones that could not be made whole.
    std::optional<Movement> cheapest(int group, std::int64_t by, std::span<const int> frozen = {});

    /// How far `group` can move up (+1) or down (-1) in fractions of people, a bound for whole ones. Nothing: without
    /// end, or further than `farthest`. `whole`, if given, takes the movement when it is one of whole people.
    std::optional<double> reach(int group, int direction, std::span<const int> frozen = {}, Movement* whole = nullptr);

    /// Counts beyond this make no difference to anybody's safety.
    static constexpr std::int64_t farthest = 1'000'000;

    long programsSolved() const { return solved_; }

private:
    struct Columns;

    void build(std::span<const int> frozen);
    void dismantle();

    const Sums& sums_;
    std::vector<double> costs_;
    std::vector<std::vector<std::pair<int, double>>>
        rowsOf_;               ///< by group: definitions it stands in, +1 part, -1 whole
    std::vector<int> rowAt_;   ///< of each definition, -1 while it is not needed
    std::vector<int> rows_;
    std::unique_ptr<Columns> columns_;
    long solved_ = 0;
};

}
