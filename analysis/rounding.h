#pragma once

#include "analysis/cell_counts.h"

#include <variant>

namespace analysis {

/// From lowest to highest, both included.
struct Range {
    Count lowest = 0;
    Count highest = 0;

    friend bool operator==(const Range&, const Range&) = default;
};

/// A number rounded half up to a multiple of `step`. It stands for every number that rounds to it, never for one.
struct Rounded {
    Count value = 0;
    int step = 5;

    friend bool operator==(const Rounded&, const Rounded&) = default;
};

/// Stands for 0 to 4 alike, so that a zero is no certainty either.
struct FewerThanFive {
    friend bool operator==(const FewerThanFive&, const FewerThanFive&) = default;
};

/// A count of participants as it is printed.
using PrintedCount = std::variant<FewerThanFive, Rounded>;

constexpr int countStep = 5;
/// All answer sheets, complete or not: coarser, so that their difference with the complete ones, which is a count of
/// people that is not published, stays at least 10 wide.
constexpr int sheetsStep = 10;

/// The smallest multiple of 5 above the highest score: one person more or less then never shows in a sum of points.
constexpr int sumStep(int highestScore) { return (highestScore / 5 + 1) * 5; }

Rounded rounded(Count exact, int step);
PrintedCount printedCount(Count exact);

/// The exact numbers that print as this.
Range standsFor(Rounded printed);
Range standsFor(PrintedCount printed);
/// The same for the n of a shown cell, which is known to reach the threshold.
Range standsFor(Rounded n, int threshold);

/// A printed count as a number to calculate with; "fewer than 5" counts as its middle, 2.
double asNumber(PrintedCount printed);

}
