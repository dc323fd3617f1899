#pragma once

#include <QByteArray>
#include <QString>

namespace report {

/// What is printed on one recovery sheet. The strings hold a part of a key: two such pages together open a wave.
struct SheetPage {
    QString municipality;
    QString of;   ///< the wave's name; empty for the key with which the municipality signs
    int number = 1;
    QString keyWords;
    QString groups;   ///< thirteen, with spaces between them
    QString text;     ///< what the QR holds
};

/// A page of HTML for one sheet of A4, with the QR drawn in it; nothing is fetched when it is opened.
QByteArray writeSheetPage(const SheetPage& sheet, const QString& language);

}
