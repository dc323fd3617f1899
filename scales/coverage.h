#pragma once

#include "scales/initiative.h"

#include <cstddef>

namespace scales {

/// Which initiatives have one working element in one column; by place in the list that was looked through.
struct CoverageCell {
    std::vector<std::size_t> core;
    std::vector<std::size_t> partly;

    bool isEmpty() const { return core.empty() && partly.empty(); }
    friend bool operator==(const CoverageCell&, const CoverageCell&) = default;
};

/// One place, group of people or need, and what there is for it.
struct CoverageColumn {
    std::string id;   ///< code of an area, id of a group or need; empty: nobody told
    std::array<CoverageCell, workingElements.size()> cells{};   ///< by place in workingElements

    friend bool operator==(const CoverageColumn&, const CoverageColumn&) = default;
};

/// A column for every neighbourhood that is still there, in the order of `areas`; of a municipality without
/// neighbourhoods for its districts, or else for itself. An initiative counts in its areas and in all that lie in them;
/// one that names no area counts everywhere.
std::vector<CoverageColumn> coverageOfPlaces(const std::vector<Initiative>& initiatives,
                                             const std::vector<Area>& areas);

/// A column for each of initiativeGroups, and one for "nobody told" where there is such an initiative. One that is for
/// everybody is not counted for each group: what is open to all is not yet made for somebody.
std::vector<CoverageColumn> coverageOfGroups(const std::vector<Initiative>& initiatives);

/// A column for each of initiativeNeeds but "unknown", which stands with "nobody told".
std::vector<CoverageColumn> coverageOfNeeds(const std::vector<Initiative>& initiatives);

}
