#pragma once

#include "analysis/released_table.h"

#include <string>

namespace analysis {

/// A release as canonical JSON (format "buurtpeil-release-2"): members sorted, no spaces, one line feed at the end.
/// Equal tables give equal bytes. ReleasedTable::fromJson() reads it back; only the ledger may.
std::string toJson(const ReleasedTable& table);

}
