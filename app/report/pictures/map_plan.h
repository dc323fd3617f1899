#pragma once

#include "app/report/pictures/area_map.h"

namespace report {

/// Where everything of a map stands, in the units of the painter.
class MapPlan {
public:
    struct Label {
        QRectF box;
        QStringList name;               ///< lines
        std::optional<QPointF> heart;   ///< the label stands beside the map; a line leads here
        bool isLeft = false;            ///< of the map, where it stands beside it
    };

    MapPlan(const AreaMap& map, double width, double type);

    double height() const;
    double titleWidth() const { return width_ - 1.5 * letters.size; }
    double legend() const { return field_.bottom() + .8 * letters.size; }   ///< its upper edge
    /// Swatches of the legend, five classes and withheld, each with the left end of its words.
    std::vector<QRectF> swatches() const { return swatches_; }

    Letters letters;
    double title = 0;            ///< its height
    std::vector<Shape> shapes;   ///< as they are drawn
    std::vector<Label> labels;

private:
    void place(const AreaMap& map, double side);
    Label labelOf(const AreaMap::Area& area, const Shape& shape, double side) const;
    void spread(bool isLeft);
    void placeLegend(const AreaMap& map);

    double width_;
    QRectF field_;   ///< of the map and the labels beside it
    std::vector<QRectF> swatches_;
};

}
