#include "analysis/tables/movement_program.h"

#include <ClpSimplex.hpp>

#include <algorithm>
#include <cmath>

namespace tables {
namespace {

constexpr double tolerance = 1e-6;       ///< people; Clp solves to 1e-7
constexpr int mostIterations = 50'000;   ///< against cycling; a table of 20,000 cells needs some thousands
constexpr int mostRoundings = 12;        ///< groups made whole one after the other before it is given up

/// Between 0 and 1, the same for the same number everywhere (Knuth's multiplicative hash).
double ripple(unsigned number) { return static_cast<double>(number * 2654435761U >> 8U) / 16777216.0; }

}

/// The program as Clp takes it: for each open group a column downwards and one upwards.
struct MovementProgram::Columns {
    std::vector<int> groups;
    std::vector<int> starts, rows;
    std::vector<double> values, lower, upper, costs, zeros;
    ClpSimplex model;

    std::size_t find(int group) const
    {
        return static_cast<std::size_t>(std::lower_bound(groups.begin(), groups.end(), group) - groups.begin());
    }
    void load()
    {
        model.setLogLevel(0);
        model.loadProblem(static_cast<int>(lower.size()), static_cast<int>(zeros.size()), starts.data(), rows.data(),
                          values.data(), lower.data(), upper.data(), costs.data(), zeros.data(), zeros.data());
        model.setPerturbation(100);
        model.setMaximumIterations(mostIterations);
    }
    double moved(std::size_t place) const
    {
        const double* x = model.primalColumnSolution();
        return x[2 * place + 1] - x[2 * place];
    }
    /// Lets a group move by `by` and nothing else.
    void fix(std::size_t place, double by)
    {
        const int down = static_cast<int>(2 * place);
        model.setColumnBounds(down, by < 0 ? -by : 0, by < 0 ? -by : 0);
        model.setColumnBounds(down + 1, by > 0 ? by : 0, by > 0 ? by : 0);
    }
    /// The first group that moves by a fraction; past the end when all are whole.
    std::size_t fraction() const
    {
        std::size_t place = 0;
        while (place < groups.size() && std::abs(moved(place) - std::round(moved(place))) <= tolerance)
            ++place;
        return place;
    }
    Movement movement() const
    {
        Movement movement;
        for (std::size_t place = 0; place < groups.size(); ++place)
            if (const auto by = std::llround(moved(place)); by != 0)
                movement.push_back({groups[place], by});
        return movement;
    }
};

MovementProgram::MovementProgram(const Sums& sums)
    : sums_(sums),
      costs_(static_cast<std::size_t>(sums.size()), -1),
      rowsOf_(static_cast<std::size_t>(sums.size())),
      rowAt_(sums.definitions().size(), -1)
{
    for (std::size_t row = 0; row < sums.definitions().size(); ++row) {
        const Sums::Sum& sum = sums.definitions()[row];
        rowsOf_[static_cast<std::size_t>(sum.whole)].emplace_back(static_cast<int>(row), -1);
        for (const int part : sum.parts)
            rowsOf_[static_cast<std::size_t>(part)].emplace_back(static_cast<int>(row), 1);
    }
}

MovementProgram::~MovementProgram() = default;

void MovementProgram::build(std::span<const int> frozen)
{
    columns_ = std::make_unique<Columns>();
    Columns& columns = *columns_;
    columns.starts.push_back(0);
    for (int group = 0; group < sums_.size(); ++group) {
        if (!isOpen(group) || std::find(frozen.begin(), frozen.end(), group) != frozen.end())
            continue;
        columns.groups.push_back(group);
        for (const int direction : {-1, 1}) {
            for (const auto& [row, sign] : rowsOf_[static_cast<std::size_t>(group)]) {
                int& place = rowAt_[static_cast<std::size_t>(row)];
                if (place < 0) {
                    place = static_cast<int>(rows_.size());
                    rows_.push_back(row);
                }
                columns.rows.push_back(place);
                columns.values.push_back(sign * direction);
            }
            columns.starts.push_back(static_cast<int>(columns.rows.size()));
            columns.lower.push_back(0);
            columns.upper.push_back(static_cast<double>(
                direction > 0 ? farthest : std::min<std::int64_t>(farthest, sums_.group(group).slack())));
            columns.costs.push_back(costs_[static_cast<std::size_t>(group)] *
                                    (1 + .2 * ripple(static_cast<unsigned>(2 * group + (direction > 0)))));
        }
    }
    columns.zeros.assign(rows_.size(), 0);
    for (const int row : rows_)
        rowAt_[static_cast<std::size_t>(row)] = -1;
    rows_.clear();
    columns.load();
}

std::optional<Movement> MovementProgram::cheapest(int group, std::int64_t by, std::span<const int> frozen)
{
    if (!isOpen(group) || by < -sums_.group(group).slack())
        return std::nullopt;
    build(frozen);
    Columns& columns = *columns_;
    columns.fix(columns.find(group), static_cast<double>(by));
    for (int rounding = 0; rounding < mostRoundings; ++rounding) {
        columns.model.dual();
        ++solved_;
        if (columns.model.status() != 0)
            return std::nullopt;
        const std::size_t place = columns.fraction();
        if (place == columns.groups.size()) {
            Movement movement = columns.movement();
            if (isPossible(movement, sums_) && amountOf(movement, group) == by)
                return movement;
            return std::nullopt;
        }
        columns.fix(place, std::round(columns.moved(place)));
    }
    return std::nullopt;
}

std::optional<double> MovementProgram::reach(int group, int direction, std::span<const int> frozen, Movement* whole)
{
    if (!isOpen(group))
        return 0;
    build(frozen);
    Columns& columns = *columns_;
    const int down = static_cast<int>(2 * columns.find(group));
    for (int column = 0; column < columns.model.numberColumns(); ++column)
        columns.model.setObjectiveCoefficient(column, 0);
    const int forward = direction > 0 ? down + 1 : down;
    columns.model.setObjectiveCoefficient(forward, -1);
    columns.model.setColumnBounds(direction > 0 ? down : down + 1, 0, 0);
    columns.model.primal();
    ++solved_;
    if (columns.model.status() != 0)
        return std::nullopt;
    const double reached = columns.model.primalColumnSolution()[forward];
    if (whole != nullptr && columns.fraction() == columns.groups.size())
        if (Movement movement = columns.movement(); isPossible(movement, sums_))
            *whole = std::move(movement);
    if (reached >= static_cast<double>(farthest) - 1)
        return std::nullopt;
    return reached;
}

}
