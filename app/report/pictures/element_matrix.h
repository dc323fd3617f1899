#pragma once

#include "app/report/pictures/strokes.h"

#include <vector>

namespace report {

/// Places below each other, working elements beside each other: a dot for each initiative, filled where the element is at
/// its core, half where it is there partly, and the number in digits; a hollow one where nobody has it. It stands beside a
/// picture whose lines it continues.
struct ElementMatrix {
    struct Cell {
        int core = 0;
        int partly = 0;
    };
    std::vector<QString> elements;
    std::vector<std::vector<Cell>> rows;   ///< by place, then by element
    bool isToFillIn = false;               ///< nobody told yet: empty fields for a pen
};

/// Of the names above the columns: no larger than that every word of them fits.
Letters headLettersOf(const ElementMatrix& matrix, double width, double type);
double headHeightOf(const ElementMatrix& matrix, double width, double type);

/// `lines`: top and height of each row; the heads end where the first begins.
void paint(QPainter& painter, const QRectF& room, const ElementMatrix& matrix, const std::vector<QRectF>& lines,
           double type);

}
