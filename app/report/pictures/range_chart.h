#pragma once

#include "app/report/pictures/strokes.h"

#include "analysis/interval.h"

#include <optional>
#include <vector>

namespace report {

/// A dot for a share and a bar for its range, a line per place, on scales from 0 to 100 side by side.
struct RangeChart {
    struct Panel {
        Series series = Series::social;
        QString title;
    };
    struct Line {
        QString name;
        std::vector<std::optional<analysis::Share>> shares;   ///< by panel; none: withheld
        bool isMain = false;                                  ///< in bold
    };
    std::vector<Panel> panels;   ///< at least one
    std::vector<Line> lines;     ///< in the order in which they are drawn
    QString withheld;            ///< the word for a field without a number
    double nameShare = .25;      ///< of the width; 0: without names
    bool hasNumbers = true;      ///< above the scales
};

double heightOf(const RangeChart& chart, double width, double type);
/// From the top of `room`; below heightOf() it is cut off.
void paint(QPainter& painter, const QRectF& room, const RangeChart& chart, double type);
/// Where its lines stand, names and all.
std::vector<QRectF> placesOf(const RangeChart& chart, double width, double type);

}
