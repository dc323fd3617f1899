#pragma once

#include "app/report/pictures/shape.h"
#include "app/report/pictures/strokes.h"

#include <array>
#include <optional>
#include <vector>

namespace report {

/// Areas coloured by class, each with its name and its figure: inside where there is room, else beside the map with a line to
/// it. What has no figure is white; withheld is hatched.
struct AreaMap {
    struct Area {
        QString name;
        Shape shape;                ///< on one plane with the others
        std::optional<int> level;   ///< class, 0 (least) to 4; none: no figure
        QString label;              ///< the figure, or the word for there being none
        bool isWithheld = false;
    };
    Series series = Series::social;
    QString title;
    std::vector<Area> areas;
    QString unit;                     ///< before the classes
    std::array<QString, 5> classes;   ///< from least to most, "10–19"
    QString withheld;
};

double heightOf(const AreaMap& map, double width, double type);
void paint(QPainter& painter, const QRectF& room, const AreaMap& map, double type);

/// Where the labels of the areas stand, in their order: for who finds them by touch or keyboard.
std::vector<QRectF> placesOf(const AreaMap& map, double width, double type);

}
