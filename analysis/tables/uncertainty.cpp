#include "analysis/tables/uncertainty.h"

#include <algorithm>

namespace tables {
namespace {

constexpr std::size_t models = 2;   ///< of a movement that are tried
constexpr double nothing = .5;      ///< a way that costs less needs nothing new

}

std::vector<int> insidersOf(const Sums& sums, const Rules& rules)
{
    std::vector<int> groups;
    for (int group = 0; group < sums.size(); ++group)
        if (sums.group(group).count >= 1 && sums.group(group).count <= rules.insiders)
            groups.push_back(group);
    return groups;
}

Uncertainty::Uncertainty(const FrequencyTable& table, const Sums& sums, const Rules& rules, const Prices& prices,
                         std::vector<int> insiders)
    : sums_(sums), rules_(rules), mover_(table, sums, prices), witnesses_(sums.size()), insiders_(std::move(insiders))
{
}

void Uncertainty::setCost(CostOf costOf, Heard heard)
{
    costOf_ = std::move(costOf);
    heard_ = std::move(heard);
}

void Uncertainty::keep(Movement movement)
{
    heard_(movement);
    witnesses_.add(std::move(movement));
}

bool Uncertainty::mayMove(int group, std::int64_t by) const
{
    const auto at = static_cast<std::size_t>(group);
    return !bounds_ || (by <= bounds_->up[at] && -by <= bounds_->down[at]);
}

/// At the level of its branch also in the manner of movements that are known to move its people in the branch above.
std::optional<Movement> Uncertainty::find(int group, std::int64_t by, std::span<const int> frozen, int level)
{
    auto movement = mover_.move(group, by, frozen, level);
    if (level > 0 || movement || mover_.above(group) < 0)
        return movement;
    for (const int witness : witnesses_.moving(mover_.above(group), by, models)) {
        const Movement model = witnesses_.movement(witness);
        if ((movement = mover_.like(model, group, by, frozen)))
            break;
    }
    return movement;
}

/// A way to be seen `up` higher and `down` lower, as far as it is not seen already.
std::optional<Uncertainty::Way> Uncertainty::way(int group, std::int64_t up, std::int64_t down, int level)
{
    if (!mayMove(group, up) || !mayMove(group, -down))
        return std::nullopt;
    const auto range = witnesses_.range(group);
    Way way{0, {}};
    for (const std::int64_t by : {up, -down}) {
        if (by <= range.high && by >= range.low)
            continue;
        auto movement = find(group, by, {}, level);
        if (!movement)
            return std::nullopt;
        way.cost += costOf_(*movement);
        way.movements.push_back(std::move(*movement));
    }
    return way;
}

/// The cheapest way to be wide: upwards, rather past the threshold, or some of it down.
std::optional<Uncertainty::Way> Uncertainty::cheapestWay(int group, int level)
{
    const Sums::Group& one = sums_.group(group);
    std::optional<Way> best;
    const auto consider = [&](std::int64_t up, std::int64_t down) {
        // Anywhere is where nothing else was left, and takes long in a large table: the first way will do.
        if (best && (best->cost < nothing || level == mover_.lastLevel(group)))
            return;
        auto found = way(group, up, down, level);
        if (found && (!best || found->cost < best->cost))
            best = std::move(found);
    };
    if (rules_.threshold - one.count > rules_.width)
        consider(rules_.threshold - one.count, 0);
    for (std::int64_t down = 0; down <= std::min(rules_.width, one.slack()); ++down)
        consider(rules_.width - down, down);
    return best;
}

bool Uncertainty::widen(int group, int level)
{
    for (int at = 0; at <= std::min(level, mover_.lastLevel(group)); ++at)
        if (auto way = cheapestWay(group, at)) {
            for (Movement& movement : way->movements)
                keep(std::move(movement));
            return true;
        }
    return false;
}

bool Uncertainty::show(int group, std::int64_t by, std::span<const int> frozen, int level)
{
    if (!mayMove(group, by))
        return false;
    for (int at = 0; at <= std::min(level, mover_.lastLevel(group)); ++at)
        if (auto movement = find(group, by, frozen, at)) {
            keep(std::move(*movement));
            return true;
        }
    return false;
}

bool Uncertainty::foil(int group, int level)
{
    // One movement that leaves all of them alone, or else one for each.
    for (auto left = insidersMoving(group); !left.empty(); left = insidersMoving(group)) {
        const auto one = std::span<const int>(left).first(1);
        if (!(left.size() > 1 && show(group, 1, left, level)) && !show(group, 1, one, level) &&
            !show(group, -1, one, level))
            return false;
    }
    return true;
}

}
