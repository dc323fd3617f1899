#pragma once

#include "analysis/estimate.h"

#include <cstddef>
#include <span>
#include <vector>

namespace analysis {

/// A part of the participants, as an age band, and how much of the population it is.
struct Stratum {
    double k = 0;
    double n = 0;
    double weight = 0;   ///< people of the population, or their share

    friend bool operator==(const Stratum&, const Stratum&) = default;
};

constexpr double fewestInStratum = 5;

/// Where a stratum that is too small goes: stratum i joins stratum joins[i]. Fixed beforehand, so that nobody can try
/// which bands give the nicer figure. These are the five age bands of a plan.
constexpr std::size_t ageBandJoins[] = {1, 0, 1, 4, 3};

/// A share as it would be if the participants were of the population's ages.
struct Standardised {
    Estimate share;
    std::vector<Stratum> used;   ///< after small ones were joined
};

/// Direct standardisation: Σ W p with variance Σ W² p(1-p)/n, and Wilson on the effective number p(1-p)/variance, so that
/// no range is of width zero. (Breslow & Day 1987, Statistical Methods in Cancer Research II, section 2.2; the effective
/// number as in Korn & Graubard 1998.) Where no stratum varies, the effective number is that of equal shares, 1/Σ(W²/n).
///
/// A stratum with fewer than 5 people joins the one that `joins` names, again and again; without a table, or when only
/// one would be left, there is no figure.
Standardised standardise(std::span<const Stratum> strata, std::span<const std::size_t> joins = {}, double level = .95);

}
