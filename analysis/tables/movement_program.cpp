#include "analysis/tables/movement_program.h"

#include <ClpSimplex.hpp>

#include <algorithm>
#include <cmath>

namespace tables {
namespace {

constexpr double solverTolerance = 1e-6;   ///< people; Clp solves to 1e-7
constexpr int mostIterations = 50'000;     ///< against cycling; a table of 20,000 cells needs some thousands
constexpr int mostRoundings = 12;          ///< groups made whole one after the other before it is given up
constexpr int attempts = 3;                ///< with other costs, when a movement could not be made whole
constexpr std::size_t large = 3000;        ///< groups from which there is one attempt only: each takes a second

/// Between 0 and 1, the same for the same number everywhere (Knuth's multiplicative hash).
double ripple(unsigned number) { return static_cast<double>(number * 2654435761U >> 8U) / 16777216.0; }

}

/// The program as Clp takes it: for each group a column downwards and one upwards, for each sum a row.
struct MovementProgram::Columns {
    std::vector<int> groups;
    static constexpr int notKept = -1;
    static constexpr int empty = -2;   ///< kept, but no group of it moves; whoever uses the movement checks it
    std::vector<int> rowOf;            ///< by definition
    std::vector<double> sums;
    ClpSimplex model;

    Columns(const Sums& table, std::vector<int> moving, const std::vector<int>& kept)
        : groups(std::move(moving)), rowOf(table.definitions().size(), notKept)
    {
        for (const int definition : kept)
            rowOf[static_cast<std::size_t>(definition)] = empty;
        std::vector<int> starts = {0};
        std::vector<int> rows;
        std::vector<double> values;
        for (const int group : groups)
            for (const int direction : {-1, 1}) {
                for (const auto& [definition, sign] : table.definitionsWith(group)) {
                    int& row = rowOf[static_cast<std::size_t>(definition)];
                    if (row == notKept)
                        continue;
                    if (row == empty) {
                        row = static_cast<int>(sums.size());
                        sums.push_back(0);
                    }
                    rows.push_back(row);
                    values.push_back(sign * direction);
                }
                starts.push_back(static_cast<int>(rows.size()));
            }
        const std::vector<double> none(2 * groups.size(), 0);
        model.setLogLevel(0);
        model.loadProblem(static_cast<int>(none.size()), static_cast<int>(sums.size()), starts.data(), rows.data(),
                          values.data(), none.data(), none.data(), none.data(), sums.data(), sums.data());
        model.setPerturbation(100);
        model.scaling(0);
        model.setMaximumIterations(mostIterations);
    }

    /// Where the group's columns are; past the end when it is not in this program.
    std::size_t find(int group) const
    {
        const auto found = std::lower_bound(groups.begin(), groups.end(), group);
        return found != groups.end() && *found == group ? static_cast<std::size_t>(found - groups.begin())
                                                        : groups.size();
    }
    double moved(std::size_t place) const
    {
        const double* x = model.primalColumnSolution();
        return x[2 * place + 1] - x[2 * place];
    }
    void bound(std::size_t place, double leastDown, double mostDown, double leastUp, double mostUp)
    {
        model.setColumnBounds(static_cast<int>(2 * place), leastDown, mostDown);
        model.setColumnBounds(static_cast<int>(2 * place + 1), leastUp, mostUp);
    }
    void fix(std::size_t place, double by)
    {
        const double down = std::max(0., -by);
        const double up = std::max(0., by);
        bound(place, down, down, up, up);
    }
    /// Other costs, which lead to another movement: up to three times as high.
    void changeCosts(int attempt)
    {
        for (int column = 0; column < model.numberColumns(); ++column)
            model.setObjectiveCoefficient(column, model.objective()[column] *
                                                      (1 + 2 * ripple(static_cast<unsigned>(7919 * attempt + column))));
    }
    /// The first group that moves by a fraction; past the end when all are whole.
    std::size_t fraction() const
    {
        std::size_t place = 0;
        while (place < groups.size() && std::abs(moved(place) - std::round(moved(place))) <= solverTolerance)
            ++place;
        return place;
    }
    void collect(Movement& movement) const
    {
        for (std::size_t place = 0; place < groups.size(); ++place)
            if (const auto by = std::llround(moved(place)); by != 0)
                movement.push_back({groups[place], by});
    }
};

MovementProgram::MovementProgram(const Sums& sums, const Prices& prices, std::vector<int> groups,
                                 const std::vector<int>& definitions)
    : sums_(sums), prices_(prices), openings_(prices.openings())
{
    std::erase_if(groups, [&](int group) { return !prices.isOpen(group); });
    columns_ = std::make_unique<Columns>(sums, std::move(groups), definitions);
}

MovementProgram::~MovementProgram() = default;

bool MovementProgram::isComplete(const std::vector<int>& groups)
{
    if (openings_ == prices_.openings())
        return true;
    openings_ = prices_.openings();
    return std::all_of(groups.begin(), groups.end(), [&](int group) {
        return !prices_.isOpen(group) || columns_->find(group) < columns_->groups.size();
    });
}

long MovementProgram::size() const { return static_cast<long>(columns_->groups.size()); }

/// Tells Clp what a group may do and what it costs.
void MovementProgram::set(std::size_t place)
{
    const int group = columns_->groups[place];
    if (!prices_.isOpen(group)) {
        columns_->bound(place, 0, 0, 0, 0);
        return;
    }
    const auto slack = static_cast<double>(std::min(farthest, sums_.group(group).slack()));
    columns_->bound(place, 0, slack, 0, farthest);
    for (const int up : {0, 1})
        columns_->model.setObjectiveCoefficient(static_cast<int>(2 * place) + up,
                                                prices_.cost(group) *
                                                    (1 + .2 * ripple(static_cast<unsigned>(2 * group + up))));
}

/// Learns which prices have changed.
void MovementProgram::refresh()
{
    if (prices_.changes() == refreshed_)
        return;
    for (std::size_t place = 0; place < columns_->groups.size(); ++place)
        if (prices_.changed(columns_->groups[place]) > refreshed_)
            set(place);
    refreshed_ = prices_.changes();
}

std::optional<Movement> MovementProgram::cheapest(const Movement& given, std::span<const int> frozen)
{
    if (isReaching_)
        refreshed_ = -1;
    isReaching_ = false;
    refresh();
    Columns& program = *columns_;
    std::vector<std::size_t> touched;
    const auto fix = [&](std::size_t place, double by) {
        program.fix(place, by);
        touched.push_back(place);
    };
    for (const int group : frozen)
        if (const std::size_t place = program.find(group); place < program.groups.size())
            fix(place, 0);
    Movement outside;
    for (const Step& step : given) {
        if (const std::size_t place = program.find(step.group); place < program.groups.size()) {
            fix(place, static_cast<double>(step.by));
            continue;
        }
        outside.push_back(step);
        for (const auto& [definition, sign] : sums_.definitionsWith(step.group))
            if (const int row = program.rowOf[static_cast<std::size_t>(definition)]; row >= 0)
                program.sums[static_cast<std::size_t>(row)] -= sign * static_cast<double>(step.by);
    }
    for (const Step& step : outside)
        for (const auto& [definition, sign] : sums_.definitionsWith(step.group))
            if (const int row = program.rowOf[static_cast<std::size_t>(definition)]; row >= 0)
                program.model.setRowBounds(row, program.sums[static_cast<std::size_t>(row)],
                                           program.sums[static_cast<std::size_t>(row)]);

    const std::size_t asked = touched.size();
    std::optional<Movement> found;
    for (int attempt = 0; attempt < (program.groups.size() < large ? attempts : 1) && !found; ++attempt) {
        if (attempt > 0 && touched.size() == asked)
            break;   // there is none, not even in fractions of people
        while (touched.size() > asked) {
            set(touched.back());
            touched.pop_back();
        }
        if (attempt > 0)
            program.changeCosts(attempt);
        program.model.allSlackBasis(true);
        double other = 0;   // what the group made whole last can be instead
        bool hasOther = false;
        for (int rounding = 0; rounding < mostRoundings && !found; ++rounding) {
            program.model.dual();
            if (program.model.status() != 0) {
                if (!hasOther)
                    break;
                program.fix(touched.back(), other);
                hasOther = false;
                continue;
            }
            const std::size_t place = program.fraction();
            if (place == program.groups.size()) {
                found = outside;
                program.collect(*found);
                putInOrder(*found);
            } else {
                const double moved = program.moved(place);
                fix(place, std::round(moved));
                other = std::round(moved) > moved ? std::floor(moved) : std::ceil(moved);
                hasOther = true;
            }
        }
        if (attempt > 0)
            refreshed_ = -1;
    }

    for (const std::size_t place : touched)
        set(place);
    for (const Step& step : given)
        for (const auto& [definition, sign] : sums_.definitionsWith(step.group))
            if (const int row = program.rowOf[static_cast<std::size_t>(definition)]; row >= 0) {
                program.sums[static_cast<std::size_t>(row)] = 0;
                program.model.setRowBounds(row, 0, 0);
            }
    return found;
}

std::optional<double> MovementProgram::reach(int group, int direction, Movement* whole)
{
    refresh();
    Columns& program = *columns_;
    const std::size_t place = program.find(group);
    if (place == program.groups.size() || !prices_.isOpen(group))
        return 0;
    if (!isReaching_) {
        for (int column = 0; column < program.model.numberColumns(); ++column)
            program.model.setObjectiveCoefficient(column, 0);
        program.model.allSlackBasis(true);
        isReaching_ = true;
    }
    const int down = static_cast<int>(2 * place);
    program.model.setObjectiveCoefficient(down, direction);
    program.model.setObjectiveCoefficient(down + 1, -direction);
    program.model.primal();
    program.model.setObjectiveCoefficient(down, 0);
    program.model.setObjectiveCoefficient(down + 1, 0);
    if (program.model.status() != 0) {
        isReaching_ = false;
        return std::nullopt;
    }
    const double reached = direction * program.moved(place);
    if (whole != nullptr && program.fraction() == program.groups.size())
        program.collect(*whole);
    if (reached >= static_cast<double>(farthest) - 1)
        return std::nullopt;
    return reached;
}

}
