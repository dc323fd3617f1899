#pragma once

#include "app/report/pictures/strokes.h"

#include <optional>
#include <vector>

namespace report {

/// Who took part: a filled bar a group, out of 100 participants; below it a hollow one, out of 100 residents, where the
/// population is known.
struct WhoBars {
    struct Bar {
        QString name;
        std::optional<double> participants;   ///< as a share; none: withheld
        std::optional<double> residents;      ///< as a share; none: not known
        QString label;                        ///< beside the bar
    };
    std::vector<Bar> bars;
    QString withheld;
};

double heightOf(const WhoBars& bars, double width, double type);
void paint(QPainter& painter, const QRectF& room, const WhoBars& bars, double type);

}
