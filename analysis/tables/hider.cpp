#include "analysis/tables/hider.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tables {
namespace {

constexpr double free = .02;     ///< cost of moving somebody between primary cells
constexpr double newly = .001;   ///< cost in a comparison of what is withheld already: shorter movements are better

}

Hider::Hider(const FrequencyTable& table, const Sums& sums, const Rules& rules, Taste taste)
    : sums_(sums),
      rules_(rules),
      taste_(taste),
      prices_(sums.size()),
      states_(static_cast<std::size_t>(sums.size()), State::undecided),
      sumsWith_(static_cast<std::size_t>(sums.size())),
      uncertainty_(table, sums, rules, prices_, insidersOf(sums, rules))
{
    for (int group = 0; group < sums.size(); ++group) {
        const bool isPrimary = rules.isPrimary(sums.group(group).count);
        if (isPrimary)
            primaries_.push_back(group);
        set(group, isPrimary ? State::primary : State::undecided);
    }
    // From the top down, and sums of many cells first: what they need, their parts can use.
    const auto rank = [&](int group) {
        return std::pair(uncertainty_.mover().lastLevel(group), -sums.group(group).least);
    };
    std::stable_sort(primaries_.begin(), primaries_.end(), [&](int a, int b) { return rank(a) < rank(b); });
    for (std::size_t place = 0; place < sums.sums().size(); ++place) {
        sumsWith_[static_cast<std::size_t>(sums.sums()[place].whole)].push_back(static_cast<int>(place));
        for (const int part : sums.sums()[place].parts)
            sumsWith_[static_cast<std::size_t>(part)].push_back(static_cast<int>(place));
    }
    uncertainty_.setCost([this](const Movement& movement) { return costOf(movement); },
                         [this](const Movement& movement) { heard(movement); });
}

/// What it costs to withhold a group: its cells, and what they could have told.
double Hider::price(int group) const
{
    const auto& one = sums_.group(group);
    return static_cast<double>(one.cells.size()) *
           std::pow(static_cast<double>(std::max<std::int64_t>(1, one.count)), taste_.power);
}

double Hider::costOf(const Movement& movement) const
{
    double cost = 0;
    for (const Step& step : movement)
        cost += states_[static_cast<std::size_t>(step.group)] == State::undecided ? price(step.group) : newly;
    return cost;
}

void Hider::heard(const Movement& movement)
{
    for (const Step& step : movement)
        if (states_[static_cast<std::size_t>(step.group)] == State::undecided)
            set(step.group, State::withheld);
}

void Hider::set(int group, State state)
{
    states_[static_cast<std::size_t>(group)] = state;
    switch (state) {
    case State::published: prices_.close(group); break;
    case State::undecided: prices_.open(group, price(group)); break;
    case State::withheld: prices_.open(group, taste_.partOfPrice * price(group)); break;
    case State::primary: prices_.open(group, free); break;
    }
}

void Hider::publishAlways(int group)
{
    if (states_[static_cast<std::size_t>(group)] == State::primary)
        return;
    always_ = group;
    set(group, State::published);
}

std::vector<int> Hider::withholdAround(const Progress& progress)
{
    std::vector<int> lost;
    for (std::size_t place = 0; place < primaries_.size(); ++place) {
        if (!uncertainty_.makeSafe(primaries_[place], Mover::everyLevel))
            lost.push_back(primaries_[place]);
        if (progress)
            progress(static_cast<double>(place) / static_cast<double>(primaries_.size()));
    }
    for (int group = 0; group < sums_.size(); ++group)
        if (states_[static_cast<std::size_t>(group)] == State::undecided)
            set(group, State::published);
    return lost;
}

std::size_t Hider::secondaryCells() const
{
    std::size_t cells = 0;
    for (int group = 0; group < sums_.size(); ++group)
        if (states_[static_cast<std::size_t>(group)] == State::withheld)
            cells += sums_.group(group).cells.size();
    return cells;
}

std::vector<int> Hider::dearestFirst() const
{
    std::vector<int> order;
    for (int group = 0; group < sums_.size(); ++group)
        if (states_[static_cast<std::size_t>(group)] == State::withheld)
            order.push_back(group);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) { return price(a) > price(b); });
    return order;
}

void Hider::publishAgain(long patience)
{
    const long end = work() + patience;
    for (const int group : dearestFirst()) {
        if (work() >= end)
            return;
        publish(group);
    }
}

void Hider::restore(const Decision& decision)
{
    for (int group = 0; group < sums_.size(); ++group)
        if (states_[static_cast<std::size_t>(group)] != decision.states[static_cast<std::size_t>(group)])
            set(group, decision.states[static_cast<std::size_t>(group)]);
    uncertainty_.witnesses() = decision.witnesses;
}

void Hider::exchange(long patience)
{
    const long end = work() + patience;
    for (const int group : dearestFirst()) {
        if (work() >= end)
            return;
        if (!isWithheld(group))
            continue;
        const Decision before{states_, uncertainty_.witnesses()};
        const std::size_t cells = secondaryCells();
        for (int other = 0; other < sums_.size(); ++other)
            if (states_[static_cast<std::size_t>(other)] == State::published && other != always_)
                set(other, State::undecided);
        uncertainty_.witnesses().dismiss(group);
        set(group, State::published);
        const bool isSafe = std::all_of(primaries_.begin(), primaries_.end(), [this](int primary) {
            return uncertainty_.makeSafe(primary, Mover::everyLevel);
        });
        for (int other = 0; other < sums_.size(); ++other)
            if (states_[static_cast<std::size_t>(other)] == State::undecided)
                set(other, State::published);
        if (isSafe)
            publishAgain(end - work());
        if (!isSafe || secondaryCells() >= cells)
            restore(before);
    }
}

/// Whether publishing a group would leave a primary one as the only unknown of a sum.
bool Hider::leavesOneAlone(int group) const
{
    for (const int place : sumsWith_[static_cast<std::size_t>(group)]) {
        const Sums::Sum& sum = sums_.sums()[static_cast<std::size_t>(place)];
        int withheld = 0;
        bool isPrimary = false;
        const auto look = [&](int one) {
            if (one == group || !isWithheld(one))
                return;
            ++withheld;
            isPrimary = isPrimary || states_[static_cast<std::size_t>(one)] == State::primary;
        };
        look(sum.whole);
        std::for_each(sum.parts.begin(), sum.parts.end(), look);
        if (withheld == 1 && isPrimary)
            return true;
    }
    return false;
}

/// Publishes a withheld group, if every primary group that was shown safe by moving it can be shown so without.
bool Hider::publish(int group)
{
    if (leavesOneAlone(group))
        return false;
    Witnesses& witnesses = uncertainty_.witnesses();
    const auto dismissed = witnesses.dismiss(group);
    std::set<int> affected;
    for (const int witness : dismissed)
        for (const Step& step : witnesses.movement(witness))
            if (states_[static_cast<std::size_t>(step.group)] == State::primary)
                affected.insert(step.group);
    set(group, State::published);
    for (const int primary : affected)
        if (!uncertainty_.makeSafe(primary, Mover::everyLevel)) {
            set(group, State::withheld);
            witnesses.readmit(dismissed);
            return false;
        }
    return true;
}

}
