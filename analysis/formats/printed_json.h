#pragma once

#include "analysis/rounding.h"

#include "scales/json_fields.h"

#include <nlohmann/json.hpp>

#include <string>

namespace analysis {

constexpr int mostPeople = 100'000'000;
constexpr int highestPoints = 100;   ///< of the scale of loneliness

/// {"about": 45} or {"fewer_than": 5}.
nlohmann::json written(PrintedCount count);
PrintedCount readCount(scales::JsonFields fields);

/// A number that was rounded to a multiple of `step`; anything else was never released.
Rounded readRounded(scales::JsonFields& fields, const std::string& member, int step);

}
