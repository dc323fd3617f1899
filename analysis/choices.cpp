#include "analysis/choices.h"

#include <algorithm>
#include <numeric>

namespace analysis {

Choices::Choices(std::vector<Cost> costs) : costs_(std::move(costs)), ranked_(costs_.size())
{
    std::iota(ranked_.begin(), ranked_.end(), std::size_t{0});
    std::stable_sort(ranked_.begin(), ranked_.end(),
                     [&](std::size_t one, std::size_t other) { return costs_[one] < costs_[other]; });
    waiting_.push({});
}

void Choices::add(Choice choice, std::size_t rank)
{
    if (rank >= ranked_.size())
        return;
    const Cost& more = costs_[ranked_[rank]];
    choice.cost = {choice.cost.first + more.first, choice.cost.second + more.second};
    choice.things.push_back(rank);
    waiting_.push(std::move(choice));
}

/// Two sets follow on each: with the next dearer thing beside its last, and in the place of its last. Neither is cheaper.
std::optional<Choices::Choice> Choices::next()
{
    if (waiting_.empty())
        return std::nullopt;
    Choice now = waiting_.top();
    waiting_.pop();
    const std::size_t last = now.things.empty() ? 0 : now.things.back();
    if (now.things.empty()) {
        add(now, 0);
    } else {
        add(now, last + 1);
        Choice without = now;
        without.things.pop_back();
        const Cost& less = costs_[ranked_[last]];
        without.cost = {without.cost.first - less.first, without.cost.second - less.second};
        add(std::move(without), last + 1);
    }
    for (std::size_t& thing : now.things)
        thing = ranked_[thing];
    return now;
}

}
