#include "app/report/paper/place_parts.h"

namespace report {

Sheet placeSheet(const Told& told, const analysis::ReleasedTable::Row& row)
{
    Sheet sheet;
    const double width = sheet.width();
    const double gap = 7 * mm;
    const double left = .6 * (width - gap);
    const double right = width - gap - left;
    const double half = (width - gap) / 2;
    const Place place(row);

    sheet.parts.push_back(nameOfPlace(told, place, width));
    sheet.parts.push_back(whatToSay(told, place, width));
    sheet.parts.push_back(levels(told, place, width));
    sheet.parts.push_back(
        sideBySide({{changes(told, place, left), left}, {whoTookPart(told, place, right), right}}, gap));
    const bool hasTwoThings = place.isWhole && told.wave().twoByTwo();
    sheet.parts.push_back(sideBySide({{strengths(told, place, half), half},
                                      {hasTwoThings ? twoThings(told, half) : whatIsThere(told, place, half), half}},
                                     gap));
    sheet.parts.push_back(stacked({howToUse(told, width), help(told, width)}, 3 * pt));
    sheet.foot = foot(told, width);
    return sheet;
}

}
