#pragma once

#include "app/report/pictures/strokes.h"

#include <vector>

namespace report {

/// Working elements, and how many initiatives have them: a filled dot for each that has it at its core, a half one for
/// each that has it partly, a hollow one where nobody does, and the number in digits.
struct ElementDots {
    struct Row {
        QString name;
        int core = 0;
        int partly = 0;
        bool isToFillIn = false;   ///< nobody told yet: empty dots for a pen, and no number
    };
    std::vector<Row> rows;
};

double heightOf(const ElementDots& dots, double width, double type);
void paint(QPainter& painter, const QRectF& room, const ElementDots& dots, double type);

}
