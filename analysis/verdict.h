#pragma once

#include "analysis/released_table.h"
#include "analysis/wilson.h"

#include <span>
#include <string>
#include <vector>

namespace analysis {

/// What may be said of a difference. There is no fourth word.
enum class Verdict { more, less, noDemonstrableDifference };

/// The change of one share between two waves, from printed values only.
struct Change {
    std::string area;   ///< code
    Measure measure = Measure::lonely;
    double difference = 0;   ///< later less earlier, as a share
    Interval range;          ///< Newcombe 95 %, widened by the rounding (see rounding_allowance.h)
    double p = 1;            ///< two-sided, pooled
    double adjusted = 1;     ///< p after correction for the family
    Verdict verdict = Verdict::noDemonstrableDifference;
    bool stoodOutAlone = false;   ///< clear on its own, not after correction
    double detectable = 0;        ///< smallest change that would be found in 8 of 10 cases, as a share
};

/// Changes of all neighbourhoods in `family`, corrected together (Benjamini-Hochberg, q = .05): the verdict needs both
/// the corrected p and an interval without 0. Withheld cells are not compared and do not count for the correction.
/// Empty when the two releases are not one series; a neighbourhood that moved to another district is left out as well.
std::vector<Change> changes(const ReleasedTable& earlier, const ReleasedTable& later, std::span<const Measure> family);

/// One comparison on its own: bundles of the same cell in two releases.
Change changeOf(const Bundle& earlier, const Bundle& later, Measure measure);

/// Two neighbourhoods of one release, in the order of its rows.
struct Difference {
    std::string one;     ///< code
    std::string other;   ///< code
    Change change;       ///< from `one` to `other`: "more" means that `other` has the larger share
};

/// All pairs of shown neighbourhoods, for each measure of `family`, corrected together as changes() are: whoever looks for
/// the two that differ most has looked at all of them. Neighbourhoods share no participants, so that two are independent.
std::vector<Difference> differences(const ReleasedTable& table, std::span<const Measure> family);

}
