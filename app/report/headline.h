#pragma once

#include "analysis/released_table.h"

#include <QString>

#include <vector>

namespace report {

/// The last release as a table for a terminal: a line per neighbourhood, by name. `waves` oldest first, at least one.
QString writeHeadline(const std::vector<analysis::ReleasedTable>& waves,
                      const QString& language = QStringLiteral("nl"));

}
