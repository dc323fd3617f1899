#pragma once

#include "app/report/pictures/strokes.h"

#include "analysis/interval.h"
#include "analysis/verdict.h"

#include <optional>
#include <vector>

namespace report {

/// Waves from left to right, a dot and a range each, panels side by side; the verdict below each panel. A line joins two waves
/// of one series, and none crosses a break. Numbers stand beside the dots where the waves leave room for them.
struct ChangeStrip {
    struct Panel {
        Series series = Series::social;
        QString title;
        std::vector<std::optional<analysis::Share>> shares;   ///< by wave; none: withheld
        QString verdict;                                      ///< empty where nothing was compared
        std::optional<analysis::Verdict> sign;                ///< drawn before the verdict
    };
    std::vector<QString> waves;   ///< oldest first, at least one
    std::vector<bool>
        breaks;   ///< by wave: it is not of one series with the wave before it; a dashed line and no other
    std::vector<Panel> panels;
    QString withheld;
};

double heightOf(const ChangeStrip& strip, double width, double type);
void paint(QPainter& painter, const QRectF& room, const ChangeStrip& strip, double type);
/// Where the waves of the first panel stand, each as high as the picture; then those of the next.
std::vector<QRectF> placesOf(const ChangeStrip& strip, double width, double type);

}
