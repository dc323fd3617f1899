#pragma once

#include "app/report/pictures/strokes.h"

#include "analysis/wilson.h"

#include <vector>

namespace report {

/// Places by how many took part and what share misses something, between lines that show what chance alone makes of one
/// and the same share. In the place of a list of places by value.
struct FunnelChart {
    struct Point {
        QString name;
        double n = 0;
        double share = 0;
    };
    /// Limits around the common share at a number of participants.
    struct Limits {
        double n = 0;
        analysis::Interval inner;   ///< within which 95 of 100 places lie by chance
        analysis::Interval outer;   ///< 998 of 1000
    };
    Series series = Series::together;
    std::vector<Point> points;
    std::vector<Limits> limits;   ///< by rising n, from left to right
    double common = 0;            ///< share of all places together
    QString across;               ///< what the horizontal axis counts
};

double heightOf(const FunnelChart& chart, double width, double type);
void paint(QPainter& painter, const QRectF& room, const FunnelChart& chart, double type);

}
