#pragma once

#include "analysis/bundled.h"
#include "analysis/plan.h"
#include "analysis/rounding.h"

#include <vector>

namespace analysis {

/// The exact counts of one cell that decide whether it may be shown.
struct ExactCell {
    Count n = 0;
    std::vector<Count> k;   ///< one a measure of the bundle
};

/// Which cells of the plan are withheld; `cells` and the result by place in Plan::cells().
///
/// 1. Threshold: fewer answer sheets than the plan's threshold.
/// 2. Guard: a measure that leaves out fewer people than the guard would say something of everybody. The cheapest
///    sibling that could be shown goes with it, or the cheapest cell anywhere, or whoever knows every n could name the reason.
/// 3. Complements: while a reader (bounds.h) can narrow what is withheld too far, the smallest shown part of a sum
///    around it goes too; then what turns out not to be needed comes back, largest first.
/// 4. Audit: the same by linear programming (audit.h), from outside and from inside every small cell. Whatever it still
///    proves is mended in the same way, until it proves nothing.
///
/// 5. Where people are told apart by place only, so that the sums are a tree, and there are at most 64 places: the cheapest
///    choice of complements there is, unless more than 300 choices would take fewer people. Elsewhere the choice is one from
///    which nothing can be given back, and perhaps not the cheapest.
///
/// The same cells give the same answer, whatever the order in which people came. Ties go by the order of the plan.
///
/// `before`: what was withheld in the release before this one, by place in Plan::cells(); empty when there is none. Among
/// cells that may complement others those come first: a group that is shown one year and withheld the next tells by what
/// it was.
std::vector<bool> protect(const Plan& plan, const std::vector<ExactCell>& cells, const Bundled& bundle,
                          const std::vector<bool>& before = {});

}
