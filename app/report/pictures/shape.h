#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QTransform>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace report {

/// The outline of an area on a plane, y down: closed rings. Inside is what an odd number of rings surrounds; holes also turn
/// the other way round than what they are in, so that both rules of filling see them.
using Shape = std::vector<QPolygonF>;
/// By code of the area.
using Shapes = std::map<std::string, Shape>;

QRectF boundsOf(const Shape& shape);
/// Moved and scaled; points nearer to each other than `least` become one.
Shape mapped(const Shape& shape, const QTransform& by, double least);

/// What of a horizontal line at y lies inside, from left to right.
using Spans = std::vector<std::pair<double, double>>;
Spans insideAt(const Shape& shape, double y);

/// The centre of the best place inside for a label of this size; none where it does not fit.
std::optional<QPointF> roomFor(const Shape& shape, QSizeF label);
/// A point well inside.
QPointF heartOf(const Shape& shape);

/// Lines at 45°, cut at the outline by calculation: QSvgGenerator knows neither patterns nor clipping.
std::vector<QLineF> hatchOf(const Shape& shape, double apart);

}
