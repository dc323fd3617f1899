#pragma once

#include "app/report/paper/place_sheet.h"

#include <QByteArray>

namespace report {

/// A file of the report, by its name within the report's folder.
struct PaperFile {
    QString name;
    QByteArray bytes;
};

/// For the printer: `pages_LANG.pdf` has the municipality, every neighbourhood by name and the method, one A4 each;
/// `pages/CODE_LANG.pdf` is one place alone and `method_LANG.pdf` what goes with it;
/// `wall_LANG.pdf` is one A3 for a workshop's wall, `worksheet_LANG.pdf` two A4 for the round table.
/// Needs a QGuiApplication, for its fonts. `waves` oldest first, at least one.
std::vector<PaperFile> writePaper(const std::vector<analysis::ReleasedTable>& waves, const Beside& beside,
                                  const QString& language);

}
