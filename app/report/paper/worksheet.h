#pragma once

#include "app/report/paper/place_sheet.h"

#include <QByteArray>

namespace report {

/// Two A4 for a round table, in four steps: know, see, apply, embed. Lines are wide enough for a pen. `waves` may be empty: the
/// workshop comes before the first figures; where there are some, the first step has them.
std::vector<Sheet> worksheet(const Words& say, const std::vector<analysis::ReleasedTable>& waves);

/// The same as a PDF. Needs a QGuiApplication.
QByteArray writeWorksheet(const std::vector<analysis::ReleasedTable>& waves, const QString& language);

}
