#pragma once

#include "analysis/released_table.h"

#include <string>
#include <vector>

namespace analysis {

/// How a CSV file is written.
enum class CsvProfile {
    plain,   ///< comma between cells, point in numbers, no mark at the beginning: what tools read
    excel,   ///< semicolon, decimal comma, byte-order mark: what a Flemish or French spreadsheet opens with a double click
};

/// The columns of toCsv(), in order.
constexpr const char* csvColumns[] = {"wave",   "area",     "name",      "level", "group",   "measure",
                                      "status", "n",        "k",         "share", "low",     "high",
                                      "mean",   "mean_low", "mean_high", "rule",  "invented"};

/// Releases as one tidy CSV table (UTF-8, LF): a row per wave, area, group and measure.
///
/// What a wave asks beside the scale follows the scale's rows, in the same columns with an n of its own: the measure is
/// the module and what is counted ("community.want=coffee", "isolation=isolated"), or the module alone for a mean
/// ("existential"). Then come the four counts of "two_by_two=lonely+isolated" and so on; their n is what they add up to.
///
/// Shares and means are decimal fractions, whatever the locale. A row whose `status` is not "shown" has no number: it is
/// withheld, not_computable, or, last in its wave, not_asked. Text that a spreadsheet would take for a formula gets an apostrophe
/// in front.
std::string toCsv(const std::vector<ReleasedTable>& waves, CsvProfile profile = CsvProfile::plain);

}
