#pragma once

#include "analysis/plan.h"

#include "scales/form.h"

#include <vector>

namespace analysis {

/// By place in Plan::cells(): whether the release before withheld the group. One that it did not have was not withheld.
/// `before`: a table with row(area code, group), null where there is none.
template <class Table>
std::vector<bool> withheldIn(const Table& before, const Plan& plan, const scales::Form& form)
{
    std::vector<bool> withheld;
    for (const Plan::Cell& cell : plan.cells()) {
        const auto* row = before.row(form.areas()[cell.area].code, cell.group);
        withheld.push_back(row && !shown(*row));
    }
    return withheld;
}

}
