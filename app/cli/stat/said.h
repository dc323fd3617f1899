#pragma once

#include "analysis/estimate.h"
#include "analysis/scalability.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace cli {

using Json = nlohmann::ordered_json;

/// Why there is no number, or no range, in words.
std::string sentenceOf(analysis::Reason reason);

Json numberOrNull(const std::optional<double>& number);
Json numbersOrNull(const std::vector<std::optional<double>>& numbers);

/// `NAME,lo,hi` of an estimate, all null where it does not exist.
void addEstimate(Json& said, const std::string& name, const std::string& low, const std::string& high,
                 const analysis::Estimate& estimate);

/// `Hi`, `Hi_se` and `Hij`. An item is not compared with itself: 0, as other packages print it.
void addScalability(Json& said, const analysis::Scalability& found);

/// How it was found, from how many people, and why it or its range is missing.
void addOrigin(Json& said, const analysis::Estimate& estimate);

}
