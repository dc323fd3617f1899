#include "analysis/tables/movement.h"

#include <algorithm>

namespace tables {

void putInOrder(Movement& movement)
{
    std::sort(movement.begin(), movement.end(), [](const Step& a, const Step& b) { return a.group < b.group; });
}

std::int64_t amountOf(const Movement& movement, int group)
{
    const auto found = std::lower_bound(movement.begin(), movement.end(), group,
                                        [](const Step& step, int wanted) { return step.group < wanted; });
    return found != movement.end() && found->group == group ? found->by : 0;
}

bool isPossible(const Movement& movement, const Sums& sums)
{
    std::vector<std::pair<int, std::int64_t>> differences;   // by definition
    for (const Step& step : movement) {
        if (step.by < -sums.group(step.group).slack())
            return false;
        for (const auto& [definition, sign] : sums.definitionsWith(step.group))
            differences.emplace_back(definition, sign * step.by);
    }
    std::sort(differences.begin(), differences.end());
    for (std::size_t place = 0; place < differences.size();) {
        const int definition = differences[place].first;
        std::int64_t difference = 0;
        for (; place < differences.size() && differences[place].first == definition; ++place)
            difference += differences[place].second;
        if (difference != 0)
            return false;
    }
    return true;
}

}
