#pragma once

#include "analysis/tables/audit.h"

#include <string>

namespace cli {

/// What an attack found, for other programs: totals, and per withheld primary cell the interval that can be proven.
std::string auditJson(const tables::FrequencyTable& table, const tables::Audit& audit, const tables::Rules& rules);

}
