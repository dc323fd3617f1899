#pragma once

#include "analysis/released_table.h"

#include "scales/json_fields.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace analysis {

// What a release says beside the scale, as members of its JSON.

nlohmann::json written(const ModuleTable& table);
/// `rows`: the release's own. A module has the same places and groups in the same order, or all places without groups.
ModuleTable readModule(scales::JsonFields& fields, const std::vector<ReleasedTable::Row>& rows);

nlohmann::json written(const CrossCell& cell);
CrossCell readCrossed(scales::JsonFields fields);

}
