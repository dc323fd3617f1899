#pragma once

#include "analysis/released_table.h"

#include <optional>
#include <string>
#include <vector>

namespace analysis {

/// The smallest change, as a share, that a comparison of two printed figures finds in 8 of 10 cases (see detectable.h),
/// with what printing takes away (see rounding_allowance.h).
double detectablePrinted(double p, double n1, double n2);

/// How many participants a place needs in each of two waves for that: the other way round, to the next multiple of 5.
int peopleNeeded(double p, double change);

/// What can be seen of a neighbourhood with the numbers of one wave.
struct Noticeable {
    std::string wave;
    std::optional<double> n;           ///< as printed; none where it is withheld
    std::optional<double> again;       ///< smallest change to a next wave with as many people
    std::optional<double> since;       ///< smallest change from the wave before; none where they are not of one series
    std::vector<std::string> breaks;   ///< why not, by name
};

/// Of one area of the last release, wave after wave, oldest first. A wave without that area has no entry.
std::vector<Noticeable> noticeable(const std::vector<ReleasedTable>& waves, const std::string& area, double p);

/// The municipality's printed share of lonely participants in the last release that shows it.
std::optional<double> lastShare(const std::vector<ReleasedTable>& waves);

}
