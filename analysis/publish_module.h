#pragma once

#include "analysis/module_table.h"
#include "analysis/plan.h"
#include "analysis/tally.h"

namespace analysis {

/// What may be published on one module of the tally (`module`: place in Tally::modules()). A part of publish(), which
/// alone makes a ReleasedTable of it. `plan` is the wave's; a module that tells people apart itself takes its areas only.
///
/// `before`: the same module in the release before, null where there is none.
///
/// The threshold is for every module, the guard for scales: that everybody in a neighbourhood would like a walk is good to
/// know, and nothing to hide.
ModuleTable publishedModule(const Tally& tally, std::size_t module, const Plan& plan,
                            const ModuleTable* before = nullptr);

}
