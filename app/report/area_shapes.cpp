#include "app/report/area_shapes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace report {
namespace {

using Json = nlohmann::ordered_json;

constexpr double kilometresADegree = 111.2;   // of latitude

/// Twice the area; the sign tells which way round the ring goes.
double turnOf(const QPolygonF& ring)
{
    double sum = 0;
    for (qsizetype i = 0; i + 1 < ring.size(); ++i)
        sum += ring[i].x() * ring[i + 1].y() - ring[i + 1].x() * ring[i].y();
    return sum;
}

QPolygonF ringOf(const Json& points, bool isHole)
{
    QPolygonF ring;
    for (const Json& point : points)
        ring << QPointF(point[0].get<double>(), -point[1].get<double>());
    if ((turnOf(ring) < 0) != isHole)
        std::reverse(ring.begin(), ring.end());
    return ring;
}

void add(Shape& shape, const Json& polygon)
{
    for (std::size_t i = 0; i < polygon.size(); ++i)
        shape.push_back(ringOf(polygon[i], i > 0));
}

}

Shapes shapesOf(const std::vector<analysis::Polygon>& polygons)
{
    Shapes shapes;
    QRectF bounds;
    for (const analysis::Polygon& polygon : polygons) {
        Shape& shape = shapes[polygon.code];
        const Json& coordinates = polygon.geometry.at("coordinates");
        if (polygon.geometry.at("type") == "Polygon")
            add(shape, coordinates);
        else
            for (const Json& one : coordinates)
                add(shape, one);
        bounds = bounds.united(boundsOf(shape));
    }
    const double atLatitude = std::cos(bounds.center().y() * std::numbers::pi / 180);
    const auto plane = QTransform::fromScale(kilometresADegree * atLatitude, kilometresADegree);
    for (auto& [code, shape] : shapes)
        for (QPolygonF& ring : shape)
            ring = plane.map(ring);
    return shapes;
}

}
