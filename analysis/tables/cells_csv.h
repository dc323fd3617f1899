#pragma once

#include "analysis/tables/frequency_table.h"
#include "analysis/tables/rules.h"

#include <string>
#include <string_view>
#include <vector>

namespace tables {

/// The withheld cells for the owner of the data: `dim…,freq,primary` with TRUE or FALSE, in the order of the cells. Holds
/// the exact counts that must not be published.
std::string withheldCsv(const FrequencyTable& table, const std::vector<bool>& withheld, const Rules& rules);

/// The table for everybody: all cells as `dim…,count,status`; status is `shown` or `withheld`, and nothing tells why.
std::string publicCsv(const FrequencyTable& table, const std::vector<bool>& withheld);

/// Reads which cells are withheld from a text with the columns of the dimensions. `freq` and `primary` may be there, too,
/// and must then be right; a withheld cell below the lower bound is an error.
scales::Result<std::vector<bool>> readWithheld(std::string_view text, std::string file, const FrequencyTable& table,
                                               const Rules& rules);

}
