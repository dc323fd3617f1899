#include "analysis/rounding.h"

#include <algorithm>

namespace analysis {

Rounded rounded(Count exact, int step) { return {(exact + step / 2) / step * step, step}; }

PrintedCount printedCount(Count exact)
{
    if (exact < 5)
        return FewerThanFive{};
    return rounded(exact, countStep);
}

// Half up: for step 5 a value stands for 2 below to 2 above, for step 10 for 5 below to 4 above.
Range standsFor(Rounded printed)
{
    return {std::max<Count>(0, printed.value - printed.step / 2), printed.value + (printed.step - 1) / 2};
}

Range standsFor(PrintedCount printed)
{
    if (std::holds_alternative<FewerThanFive>(printed))
        return {0, 4};
    const Range range = standsFor(std::get<Rounded>(printed));
    return {std::max<Count>(5, range.lowest), range.highest};   // 3 and 4 print as "fewer than 5"
}

Range standsFor(Rounded n, int threshold)
{
    const Range range = standsFor(n);
    return {std::max<Count>(threshold, range.lowest), range.highest};
}

double asNumber(PrintedCount printed)
{
    const auto* value = std::get_if<Rounded>(&printed);
    return value ? static_cast<double>(value->value) : 2.0;
}

}
