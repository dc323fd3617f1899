#pragma once

#include "analysis/tables/frequency_table.h"

#include <vector>

/// How much more than nothing may stand in `asked`: one linear programme of all inner cells that are not published, with a
/// row for every published marginal cell, solved by Clp as it comes. The least that one question about a table can cost
/// without knowing anything of tables. Published zeros are certain; less than 0 when there is no answer.
double mostIn(std::size_t asked, const tables::FrequencyTable& table, const std::vector<bool>& withheld);
