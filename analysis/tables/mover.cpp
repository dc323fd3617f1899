#include "analysis/tables/mover.h"

#include <algorithm>
#include <numeric>

namespace tables {
namespace {

constexpr int mostTakenIn = 3;   ///< branches that could not follow

}

Mover::Mover(const FrequencyTable& table, const Sums& sums, const Prices& prices)
    : sums_(sums), prices_(prices), branches_(table, sums)
{
}

int Mover::lastLevel(int group) const
{
    int level = 0;
    for (int at = branches_.branchOf(group); at >= 0; at = branches_.parent(at))
        ++level;
    return level;
}

/// The program of some branches, ascending.
MovementProgram& Mover::of(const std::vector<int>& branches)
{
    Piece& piece = pieces_[branches];
    if (piece.groups.empty()) {
        for (const int branch : branches) {
            const auto& here = branches_.groups(branch);
            piece.groups.insert(piece.groups.end(), here.begin(), here.end());
            const auto& kept = branches_.definitions(branch);
            piece.definitions.insert(piece.definitions.end(), kept.begin(), kept.end());
        }
        std::sort(piece.groups.begin(), piece.groups.end());
    }
    return current(piece);
}

/// The program of all groups.
MovementProgram& Mover::everywhere()
{
    if (everywhere_.groups.empty()) {
        everywhere_.groups.resize(static_cast<std::size_t>(sums_.size()));
        std::iota(everywhere_.groups.begin(), everywhere_.groups.end(), 0);
        everywhere_.definitions.resize(sums_.definitions().size());
        std::iota(everywhere_.definitions.begin(), everywhere_.definitions.end(), 0);
    }
    return current(everywhere_);
}

MovementProgram& Mover::current(Piece& piece)
{
    if (!piece.program || !piece.program->isComplete(piece.groups))
        piece.program = std::make_unique<MovementProgram>(sums_, prices_, piece.groups, piece.definitions);
    return *piece.program;
}

std::optional<Movement> Mover::solve(MovementProgram& program, const Movement& given, std::span<const int> frozen)
{
    work_ += program.size();
    return program.cheapest(given, frozen);
}

/// Adds to what moved in the branches that are settled what has to move in the others because of it. Gives the branch that
/// could not follow; -1 when all did.
int Mover::follow(Movement& moved, std::vector<bool> settled, std::span<const int> frozen)
{
    std::vector<bool> needed(settled.size(), false);
    const auto need = [&](const Movement& movement) {
        for (const Step& step : movement)
            for (const int below : branches_.below(step.group))
                needed[static_cast<std::size_t>(below)] = true;
    };
    need(moved);
    for (int below = 0; below < branches_.size(); ++below) {
        if (!needed[static_cast<std::size_t>(below)] || settled[static_cast<std::size_t>(below)])
            continue;
        auto whole = solve(of({below}), moved, frozen);
        if (!whole)
            return below;
        moved = std::move(*whole);
        need(moved);
    }
    return -1;
}

/// Moves people within `branches`, and follows in the others. A branch that cannot follow is taken in, so that it has a
/// say in what moves.
std::optional<Movement> Mover::moveWithin(std::set<int> branches, const Movement& wish, std::span<const int> frozen)
{
    for (int takenIn = 0; takenIn <= mostTakenIn; ++takenIn) {
        auto movement = solve(of({branches.begin(), branches.end()}), wish, frozen);
        if (!movement)
            return std::nullopt;
        std::vector<bool> settled(static_cast<std::size_t>(branches_.size()), false);
        for (const int branch : branches)
            settled[static_cast<std::size_t>(branch)] = true;
        int unable = follow(*movement, std::move(settled), frozen);
        if (unable < 0)
            return movement;
        while (unable >= 0 && branches.insert(unable).second)
            unable = branches_.parent(unable);
    }
    return std::nullopt;
}

std::optional<Movement> Mover::move(int group, std::int64_t by, std::span<const int> frozen, int level)
{
    if (!prices_.isOpen(group) || by < -sums_.group(group).slack())
        return std::nullopt;
    const Movement wish = {{group, by}};
    std::optional<Movement> movement;
    if (level < lastLevel(group)) {
        std::set<int> branches;
        for (int up = 0, at = branches_.branchOf(group); up <= level; ++up, at = branches_.parent(at))
            branches.insert(at);
        movement = moveWithin(std::move(branches), wish, frozen);
    } else {
        movement = solve(everywhere(), wish, frozen);
    }
    if (movement && !isPossible(*movement, sums_))
        movement.reset();
    return movement;
}

std::optional<Movement> Mover::like(const Movement& model, int group, std::int64_t by, std::span<const int> frozen)
{
    if (!prices_.isOpen(group) || by < -sums_.group(group).slack())
        return std::nullopt;
    const int branch = branches_.branchOf(group);
    Movement given;
    for (const Step& step : model) {
        if (branches_.isWithin(branches_.branchOf(step.group), branch))
            continue;
        if (std::find(frozen.begin(), frozen.end(), step.group) != frozen.end())
            return std::nullopt;
        given.push_back(step);
    }
    given.push_back({group, by});
    putInOrder(given);
    auto movement = solve(of({branch}), given, frozen);
    std::vector<bool> settled(static_cast<std::size_t>(branches_.size()));
    for (int other = 0; other < branches_.size(); ++other)
        settled[static_cast<std::size_t>(other)] = other == branch || !branches_.isWithin(other, branch);
    if (movement && follow(*movement, std::move(settled), frozen) >= 0)
        movement.reset();
    if (movement && !isPossible(*movement, sums_))
        movement.reset();
    return movement;
}

std::optional<double> Mover::reach(int group, int direction, Movement& whole)
{
    auto& program = everywhere();
    work_ += program.size();
    const auto reached = program.reach(group, direction, &whole);
    if (!isPossible(whole, sums_))
        whole.clear();
    return reached;
}

}
