#pragma once

#include "analysis/plan.h"
#include "analysis/progress.h"
#include "analysis/released_table.h"
#include "analysis/tally.h"

#include <string>

namespace analysis {

/// The only door from exact counts to figures that may be published. `tally` and `plan` are of the same form;
/// `wave` is the id of the closed collection period; `before` the release before it, whose pattern of withheld groups is
/// kept where there is a choice. The same counts and history give the same table, always.
ReleasedTable publish(const Tally& tally, const Plan& plan, const std::string& wave,
                      const ReleasedTable* before = nullptr, const Progress& progress = {});

}
