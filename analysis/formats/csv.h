#pragma once

#include "analysis/released_table.h"

#include <string>
#include <vector>

namespace analysis {

/// Releases as one tidy CSV table (UTF-8, comma, LF): a row per wave, area, group and measure.
///
/// Shares and means are decimal fractions with a point, whatever the locale. `status` is shown or withheld; a withheld
/// row has no number. Text that a spreadsheet would take for a formula gets an apostrophe in front.
std::string toCsv(const std::vector<ReleasedTable>& waves);

}
