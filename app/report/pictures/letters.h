#pragma once

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace report {

/// Type of one height. Sizes of a picture are multiples of it, so that the same picture fits a sheet, a web page and a
/// screen. `size` is in the units of the painter, at least 8; 100 and more give exact widths (fonts have whole heights).
struct Letters {
    double size = 16;
    bool isBold = false;

    QFont font() const;
    double widthOf(const QString& text) const;
    /// From one line of a paragraph to the next.
    double leading() const { return 1.36 * size; }
    /// The lines of a paragraph; a word that is too long for `width` is broken.
    QStringList linesOf(const QString& text, double width) const;

    Letters bold() const { return {size, true}; }
    Letters times(double factor) const { return {factor * size, isBold}; }
};

}
