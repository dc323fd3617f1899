#pragma once

#include "analysis/formats/edition.h"

#include <string>

namespace analysis {

/// The figures as JSON-stat 2.0 (https://json-stat.org/full/): a collection with a dataset for the scale, for the scores, for
/// each distribution, for each module and for the two-by-two. What has groups that are told apart only from the district up
/// (age bands, gender) is a dataset of its own, so that the others have no empty half.
///
/// Dimensions, always in this order: wave, area, group, measure, figure (n, k, share, low, high, or mean and its range).
/// `status` has a place for each value: null where there is a number, else withheld, no_data, not_asked, or fewer_than_5
/// for a k that is printed so and for the share that it would give. The value is then null.
std::string toJsonStat(const Edition& edition);

}
