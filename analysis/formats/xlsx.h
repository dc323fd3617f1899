#pragma once

#include "analysis/formats/edition.h"

#include "scales/result.h"

#include <string>

namespace analysis {

/// The figures as a workbook of three sheets: what must be read first, the tidy table of toCsv() with true numbers, and a
/// row for each wave and area with a column for each share and mean about everybody there. What is one score of a
/// distribution, or one of the two-by-two, is about the municipality only and stands in the tidy table.
///
/// No formula anywhere, and no text that would be taken for one. Equal editions give equal bytes: the date of making is a
/// fixed one, and nobody is named as the maker. Fails where temporary files cannot be written or a sheet is too long.
scales::Result<std::string> toXlsx(const Edition& edition);

}
