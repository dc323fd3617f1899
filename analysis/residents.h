#pragma once

#include "analysis/cell_counts.h"
#include "analysis/plan.h"

#include "scales/population.h"

#include <vector>

namespace analysis {

/// How many people there are of each cell of a plan who could have taken part, by place in Plan::cells(): what the register
/// of residents tells everybody. Bounds::unlimited where it says nothing of a cell, as of who lives alone; empty where it
/// says nothing at all.
std::vector<Count> residentsOf(const scales::Population& population, const scales::Form& form, const Plan& plan);

}
