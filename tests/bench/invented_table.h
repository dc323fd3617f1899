#pragma once

#include "analysis/tables/frequency_table.h"

#include <string>
#include <vector>

/// Tables as a statistics office would cut them from a survey: places within places, by what is known of people.
struct InventedTable {
    std::vector<int> places;                           ///< parts of each part, from the municipality down
    std::vector<std::pair<std::string, int>> others;   ///< further dimensions and their codes, beside the total
    int people = 0;
    unsigned seed = 1;
};

/// The same table for the same seed on every machine. Places are unequal, young people rarely live alone in it, and the
/// last category of the last dimension is rare: small cells lie together, as they do in real tables.
tables::FrequencyTable madeUp(const InventedTable& invented);
