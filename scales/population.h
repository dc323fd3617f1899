#pragma once

#include "scales/checked.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace scales {

/// How many people live where, as the municipality's register says it. What stands nowhere is not known.
struct Population {
    /// By area code. Whole people, of all ages that the file holds.
    std::map<std::string, std::int64_t> people;
    /// By area, question and option, e.g. 90001A, "background.age", "75+".
    std::map<std::tuple<std::string, std::string, std::string>, std::int64_t> groups;
    /// By area and question: people whose answer is the rarest one, where the file says it outright.
    std::map<std::pair<std::string, std::string>, std::int64_t> rarest;

    std::optional<std::int64_t> peopleIn(const std::string& area) const;
};

/// Reads `population.csv` in one of two shapes, told from the header:
/// `code,population` and after them, for any question, a column named like it (`background.age`) with the people whose
/// answer is the rarest one; or `area,year,age_band,gender,count`, of which the latest year of each area counts.
/// Counts are whole numbers from 0 to 100 million; a field that is empty says that nobody knows.
Checked<Population> readPopulation(std::string_view text, std::string file);

}
