#include "analysis/standardise.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace analysis {
namespace {

/// The strata that are left when small ones have joined others; nothing when they have nowhere to go.
std::optional<std::vector<Stratum>> joined(std::span<const Stratum> strata, std::span<const std::size_t> joins)
{
    std::vector<Stratum> left(strata.begin(), strata.end());
    std::vector<std::size_t> home(strata.size());   // where the people of each stratum are by now
    std::iota(home.begin(), home.end(), std::size_t{0});
    for (std::size_t rounds = 0; rounds < strata.size(); ++rounds) {
        std::size_t small = 0;
        while (small < left.size() && (home[small] != small || left[small].n >= fewestInStratum))
            ++small;
        if (small == left.size())
            break;
        if (small >= joins.size() || joins[small] >= left.size() || home[joins[small]] == small)
            return std::nullopt;
        const std::size_t into = home[joins[small]];
        left[into].k += left[small].k;
        left[into].n += left[small].n;
        left[into].weight += left[small].weight;
        std::ranges::replace(home, small, into);
    }
    std::vector<Stratum> used;
    for (std::size_t i = 0; i < left.size(); ++i)
        if (home[i] == i)
            used.push_back(left[i]);
    return used;
}

}

Standardised standardise(std::span<const Stratum> strata, std::span<const std::size_t> joins, double level)
{
    double people = 0;
    for (const Stratum& stratum : strata)
        people += stratum.n;
    if (!(people > 0))
        return {missing(Reason::nobody), {}};
    auto used = joined(strata, joins);
    if (!used || (used->size() < 2 && strata.size() > 1))
        return {missing(Reason::smallStratum, people), {}};

    double population = 0;
    for (const Stratum& stratum : *used)
        population += stratum.weight;
    double p = 0;
    double variance = 0;
    double ofEqualShares = 0;
    bool everybody = true;
    for (const Stratum& stratum : *used) {
        const double weight = stratum.weight / population;
        const double share = stratum.k / stratum.n;
        p += weight * share;
        variance += weight * weight * share * (1 - share) / stratum.n;
        ofEqualShares += weight * weight / stratum.n;
        everybody = everybody && stratum.k >= stratum.n;
    }
    if (everybody)
        p = 1;   // whatever the weights add up to in floating point
    const double effective = variance > 0 ? p * (1 - p) / variance : 1 / ofEqualShares;
    return {{p, wilson(p * effective, effective, level), Method::wilsonStandardised, people, effective, Status::shown,
             Reason::none},
            std::move(*used)};
}

}
