#pragma once

#include "analysis/released_table.h"
#include "app/report/words.h"

#include <QString>

#include <vector>

namespace models {

/// What a reader looks at: the releases up to a wave, oldest first, in one language. At least one.
struct Shown {
    std::vector<const analysis::ReleasedTable*> waves;
    const report::Words& say;   ///< the words of reports: a screen and a page say the same

    const analysis::ReleasedTable& table() const { return *waves.back(); }
    QString municipality() const { return QString::fromStdString(table().facts().municipality); }
};

/// A sentence of the desk itself, in the language that the application speaks now. Sources stand in translations/desk_*.ts,
/// context "Desk"; mark each with QT_TRANSLATE_NOOP("Desk", …).
QString deskWords(const char* source);

}
