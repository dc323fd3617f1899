#pragma once

#include "analysis/people.h"

namespace analysis {

/// Groups of people that can make up for each other when those of one area are other than they are: its own, those of the
/// areas above it, and of some areas beside and below it. Ascending; a few hundred at most, however large the plan.
std::vector<std::size_t> nearby(const People& people, std::size_t area);

}
