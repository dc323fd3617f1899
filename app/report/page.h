#pragma once

#include "analysis/released_table.h"
#include "app/report/pictures/shape.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace report {

/// The report of a municipality as one HTML page that needs nothing else: no script, no font, no request.
///
/// `waves` oldest first, at least one; figures are of the last, changes between the last two. `language`: nl, fr, en …
/// `shapes`: of the neighbourhoods; with none there is no map.
QByteArray writePage(const std::vector<analysis::ReleasedTable>& waves, const QString& language = QStringLiteral("nl"),
                     const Shapes& shapes = {});

}
