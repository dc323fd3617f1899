#pragma once

#include "analysis/released_table.h"

#include <string>
#include <vector>

namespace analysis {

/// Releases as one tidy CSV table (UTF-8, comma, LF): a row per wave, area, group and measure.
///
/// What a wave asks beside the scale follows the scale's rows, in the same columns with an n of its own: the measure is
/// the module and what is counted ("community.want=coffee", "isolation=isolated"), or the module alone for a mean
/// ("existential"). Last come the four counts of "two_by_two=lonely+isolated" and so on; their n is what they add up to.
///
/// Shares and means are decimal fractions with a point, whatever the locale. `status` is shown or withheld; a withheld
/// row has no number. Text that a spreadsheet would take for a formula gets an apostrophe in front.
std::string toCsv(const std::vector<ReleasedTable>& waves);

}
