#pragma once

#include "app/report/paper/sheet.h"

#include <QByteArray>

namespace report {

/// Sheets as one PDF: text as text, fonts in it. It tells nothing about who made it or when: no user, no date, and the
/// same sheets give the same bytes.
QByteArray writePdf(const std::vector<Sheet>& sheets, const QString& title);

/// What QPdfWriter wrote, without the moment at which it did.
QByteArray withoutDate(QByteArray pdf);

}
