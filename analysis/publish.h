#pragma once

#include "analysis/plan.h"
#include "analysis/released_table.h"
#include "analysis/tally.h"

#include <string>

namespace analysis {

/// The only door from exact counts to figures that may be published. `tally` and `plan` are of the same form;
/// `wave` is the id of the closed collection period. The same counts give the same table, always.
ReleasedTable publish(const Tally& tally, const Plan& plan, const std::string& wave);

}
