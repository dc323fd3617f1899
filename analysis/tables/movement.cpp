#include "analysis/tables/movement.h"

#include <algorithm>

namespace tables {

std::int64_t amountOf(const Movement& movement, int group)
{
    const auto found = std::lower_bound(movement.begin(), movement.end(), group,
                                        [](const Step& step, int wanted) { return step.group < wanted; });
    return found != movement.end() && found->group == group ? found->by : 0;
}

bool isPossible(const Movement& movement, const Sums& sums)
{
    for (const Step& step : movement)
        if (step.by < -sums.group(step.group).slack())
            return false;
    for (const Sums::Sum& sum : sums.definitions()) {
        std::int64_t difference = amountOf(movement, sum.whole);
        for (const int part : sum.parts)
            difference -= amountOf(movement, part);
        if (difference != 0)
            return false;
    }
    return true;
}

}
