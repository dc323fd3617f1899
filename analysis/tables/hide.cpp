#include "analysis/tables/hide.h"

#include "analysis/tables/movement_program.h"
#include "analysis/tables/witnesses.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tables {
namespace {

constexpr double free = 1e-3;        ///< cost of moving somebody between cells that are withheld anyway
constexpr double partOfPrice = .1;   ///< part of the price of a cell that another movement withholds already

enum class State { published, undecided, tentative, kept, primary };

class Hider {
public:
    Hider(const Sums& sums, const Rules& rules)
        : sums_(sums), rules_(rules), program_(sums), witnesses_(sums.size()), states_(places(), State::undecided)
    {
        for (int group = 0; group < sums.size(); ++group) {
            const auto& one = sums.group(group);
            if (rules.isPrimary(one.count)) {
                primaries_.push_back(group);
                state(group) = State::primary;
            }
            if (one.count >= 1 && one.count <= rules.insiders)
                insiders_.push_back(group);
            setCost(group);
        }
    }

    void set(int group, State next)
    {
        state(group) = next;
        setCost(group);
    }
    bool isWithheld(int group) const
    {
        const State now = states_[static_cast<std::size_t>(group)];
        return now != State::published && now != State::undecided;
    }

    /// Finds witnesses for every primary group, at the least cost one after the other; gives those without.
    std::vector<int> route(const Progress& progress)
    {
        // Sums of many cells first: what they need, their parts can use.
        std::vector<int> order = primaries_;
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return sums_.group(a).least > sums_.group(b).least; });
        std::vector<int> lost;
        for (std::size_t place = 0; place < order.size(); ++place) {
            if (!makeSafe(order[place]))
                lost.push_back(order[place]);
            if (progress)
                progress(.3 * static_cast<double>(place) / static_cast<double>(order.size()));
        }
        return lost;
    }

    void publishUnused()
    {
        for (int group = 0; group < sums_.size(); ++group)
            if (state(group) == State::undecided)
                set(group, State::published);
    }

    /// Publishes what can be published, dearest first.
    void cleanUp(const Progress& progress)
    {
        std::vector<int> order;
        for (int group = 0; group < sums_.size(); ++group)
            if (state(group) == State::tentative)
                order.push_back(group);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return price(a) > price(b); });
        for (std::size_t place = 0; place < order.size(); ++place) {
            if (!publish(order[place]))
                set(order[place], State::kept);
            if (progress)
                progress(.3 + .7 * static_cast<double>(place) / static_cast<double>(order.size()));
        }
    }

private:
    std::size_t places() const { return static_cast<std::size_t>(sums_.size()); }
    State& state(int group) { return states_[static_cast<std::size_t>(group)]; }

    /// What it costs to withhold a group: its cells, and what they could have told.
    double price(int group) const
    {
        const auto& one = sums_.group(group);
        return static_cast<double>(one.cells.size()) *
               std::sqrt(static_cast<double>(std::max<std::int64_t>(1, one.count)));
    }

    void setCost(int group)
    {
        switch (state(group)) {
        case State::published: program_.close(group); break;
        case State::undecided: program_.open(group, price(group)); break;
        case State::tentative: program_.open(group, partOfPrice * price(group)); break;
        case State::kept:
        case State::primary: program_.open(group, free); break;
        }
    }

    void remember(Movement movement)
    {
        for (const Step& step : movement)
            if (state(step.group) == State::undecided)
                set(step.group, State::tentative);
        witnesses_.add(std::move(movement));
    }

    bool isWide(int group) const { return witnesses_.range(group).width() >= rules_.width; }
    bool isSafe(int group) const
    {
        return isWide(group) && (insiders_.empty() || witnesses_.alwaysWith(group, insiders_).empty());
    }

    bool makeSafe(int group) { return (isWide(group) || makeWide(group)) && foilInsiders(group); }

    /// Up if possible, else as far up as it goes and the rest down.
    bool makeWide(int group)
    {
        const auto range = witnesses_.range(group);
        for (std::int64_t up = rules_.width; up > 0; --up) {
            const std::int64_t down = rules_.width - up;
            if (down > sums_.group(group).slack())
                break;
            if (range.high < up) {
                auto movement = program_.cheapest(group, up);
                if (!movement)
                    continue;
                remember(std::move(*movement));
            }
            if (-range.low >= down)
                return true;
            if (auto movement = program_.cheapest(group, -down)) {
                remember(std::move(*movement));
                return true;
            }
            return false;
        }
        if (rules_.width > sums_.group(group).slack())
            return false;
        auto movement = program_.cheapest(group, -rules_.width);
        if (movement)
            remember(std::move(*movement));
        return movement.has_value();
    }

    bool foilInsiders(int group)
    {
        for (auto left = witnesses_.alwaysWith(group, insiders_); !left.empty();
             left = witnesses_.alwaysWith(group, insiders_)) {
            auto movement = program_.cheapest(group, 1, left);
            if (!movement && left.size() > 1)
                movement = program_.cheapest(group, 1, std::span(left).first(1));
            if (!movement)
                movement = program_.cheapest(group, -1, std::span(left).first(1));
            if (!movement)
                return false;
            remember(std::move(*movement));
        }
        return true;
    }

    bool publish(int group)
    {
        const auto dismissed = witnesses_.dismiss(group);
        set(group, State::published);
        std::set<int> affected;
        for (const int witness : dismissed)
            for (const Step& step : witnesses_.movement(witness))
                if (state(step.group) == State::primary)
                    affected.insert(step.group);
        for (const int primary : affected)
            if (!isSafe(primary) && !makeSafe(primary)) {
                witnesses_.readmit(dismissed);
                return false;
            }
        return true;
    }

    const Sums& sums_;
    const Rules& rules_;
    MovementProgram program_;
    Witnesses witnesses_;
    std::vector<State> states_;
    std::vector<int> primaries_;
    std::vector<int> insiders_;
};

}

Hiding hide(const FrequencyTable& table, const Rules& rules, const Progress& progress)
{
    std::vector<bool> zeros(table.counts.size());
    for (std::size_t cell = 0; cell < zeros.size(); ++cell)
        zeros[cell] = table.counts[cell] == 0 && rules.lowerBound > 0;
    Hiding hiding{std::vector<bool>(table.counts.size(), false), {}, {}};
    if (zeros.front())
        return hiding;
    const Sums sums(table, rules.lowerBound, zeros);
    Hider hider(sums, rules);
    const int total = sums.groupOf(0);
    if (!rules.isPrimary(sums.group(total).count))
        hider.set(total, State::published);
    auto lost = hider.route(progress);
    if (!lost.empty() && !hider.isWithheld(total)) {
        hider.set(total, State::undecided);
        lost = hider.route(progress);
    }
    hider.publishUnused();
    if (lost.empty())
        hider.cleanUp(progress);
    for (std::size_t cell = 0; cell < hiding.withheld.size(); ++cell)
        hiding.withheld[cell] = sums.groupOf(cell) >= 0 && hider.isWithheld(sums.groupOf(cell));
    for (const int group : lost)
        hiding.unprotectable.insert(hiding.unprotectable.end(), sums.group(group).cells.begin(),
                                    sums.group(group).cells.end());
    std::sort(hiding.unprotectable.begin(), hiding.unprotectable.end());
    if (hiding.unprotectable.empty())
        hiding.audit = audit(table, hiding.withheld, rules, false);
    return hiding;
}

}
