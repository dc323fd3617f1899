#pragma once

#include "app/report/paper/place_sheet.h"

namespace report {

constexpr double bodyType = 11 * pt;
constexpr double smallType = 9 * pt;   ///< in pictures
constexpr double footType = 7.5 * pt;

/// A place as the parts of its sheet see it.
struct Place {
    const analysis::ReleasedTable::Row& row;
    QString name;
    bool isWhole = false;   ///< the municipality

    explicit Place(const analysis::ReleasedTable::Row& of);
};

// The parts of a sheet about one place, in their order. `width` in units.

Block nameOfPlace(const Told& told, const Place& place, double width);
Block whatToSay(const Told& told, const Place& place, double width);
Block levels(const Told& told, const Place& place, double width);
Block changes(const Told& told, const Place& place, double width);
Block whoTookPart(const Told& told, const Place& place, double width);
Block strengths(const Told& told, const Place& place, double width);
Block whatIsThere(const Told& told, const Place& place, double width);
/// Isolation beside loneliness, in words; only where both were asked.
Block twoThings(const Told& told, double width);
Block howToUse(const Told& told, double width);
Block help(const Told& told, double width);
Block foot(const Told& told, double width);

}
