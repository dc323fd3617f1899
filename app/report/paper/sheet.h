#pragma once

#include "app/report/paper/block.h"

#include <QSizeF>

namespace report {

/// One sheet of paper, filled from top to bottom. What room is left is spread between the parts.
struct Sheet {
    QSizeF size = a4;
    double margin = 11 * mm;
    std::vector<Block> parts;
    Block foot;   ///< stands at the lower margin

    static constexpr QSizeF a4 = QSizeF(210 * mm, 297 * mm);

    double width() const { return size.width() - 2 * margin; }   ///< for which its parts are made
    /// What would be left between the parts; negative: it does not fit.
    double room() const;
};

/// `painter` in units of a sheet. What does not fit is painted smaller.
void paint(QPainter& painter, const Sheet& sheet);

}
