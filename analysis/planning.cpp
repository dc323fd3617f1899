#include "analysis/planning.h"

#include "analysis/comparable.h"
#include "analysis/detectable.h"
#include "analysis/rounding_allowance.h"
#include "analysis/wilson.h"

#include <cmath>

namespace analysis {

double detectablePrinted(double p, double n1, double n2)
{
    return detectable(p, n1, n2, .8, .95, roundingAllowance(p, n1) + roundingAllowance(p, n2));
}

/// change² = z²·(2p(1-p)/n + 2·allowance), and the allowance falls with n²: solved for n.
int peopleNeeded(double p, double change)
{
    const double z = normalQuantile(.95) + normalQuantile(.6);   // .8 lies below the latter
    const double linear = z * z * 2 * p * (1 - p);
    const double constant = z * z * 2 * roundingAllowance(p, 1);
    const double n = (linear + std::sqrt(linear * linear + 4 * change * change * constant)) / (2 * change * change);
    return 5 * static_cast<int>(std::ceil(n / 5 - 1e-9));
}

std::vector<Noticeable> noticeable(const std::vector<ReleasedTable>& waves, const std::string& area, double p)
{
    std::vector<Noticeable> all;
    for (std::size_t i = 0; i < waves.size(); ++i) {
        const ReleasedTable::Row* row = waves[i].row(area, Group::all);
        if (!row)
            continue;
        Noticeable& one = all.emplace_back();
        one.wave = waves[i].facts().wave;
        if (!shown(*row))
            continue;
        one.n = static_cast<double>(shown(*row)->n.value);
        one.again = detectablePrinted(p, *one.n, *one.n);
        if (i == 0)
            continue;
        const ReleasedTable::Row* before = waves[i - 1].row(area, Group::all);
        const Comparability same = comparable(waves[i - 1], before, waves[i], row);
        for (const Break reason : same.breaks)
            one.breaks.push_back(nameOf(reason));
        if (same && shown(*before))
            one.since = detectablePrinted(p, static_cast<double>(shown(*before)->n.value), *one.n);
    }
    return all;
}

std::optional<double> lastShare(const std::vector<ReleasedTable>& waves)
{
    for (auto wave = waves.rbegin(); wave != waves.rend(); ++wave)
        if (const Bundle* bundle = shown(wave->municipality()))
            return asNumber(bundle->count(Measure::lonely)) / static_cast<double>(bundle->n.value);
    return std::nullopt;
}

}
