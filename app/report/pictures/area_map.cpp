#include "app/report/pictures/area_map.h"

#include "app/report/look.h"
#include "app/report/pictures/ink.h"
#include "app/report/pictures/map_plan.h"

#include <QPainterPath>

#include <algorithm>

namespace report {
namespace {

constexpr int firstDark = 3;   // class from which letters are light

const QString& groundOf(const AreaMap::Area& area)
{
    return area.level ? look::classes[static_cast<std::size_t>(*area.level)] : look::paper;
}

const QString& letteringOn(const AreaMap::Area& area)
{
    return area.level.value_or(0) >= firstDark ? look::paper : look::text;
}

void fill(QPainter& painter, const AreaMap::Area& area, const Shape& shape, double type)
{
    QPainterPath path;
    for (const QPolygonF& ring : shape)
        path.addPolygon(ring);
    QPen border(look::ink(look::muted), .1 * type);
    border.setJoinStyle(Qt::RoundJoin);
    painter.setPen(border);
    painter.setBrush(look::ink(groundOf(area)));
    painter.drawPath(path);
    painter.setBrush(Qt::NoBrush);
    if (area.isWithheld)
        for (const QLineF& line : hatchOf(shape, .5 * type))
            drawLine(painter, line.p1(), line.p2(), look::border, .07 * type);
}

void drawLead(QPainter& painter, const MapPlan::Label& label, double type)
{
    const double y = std::clamp(label.heart->y(), label.box.top() + type, label.box.bottom() - .4 * type);
    const QPointF from(label.isLeft ? label.box.right() + .2 * type : label.box.left() - .2 * type, y);
    drawLine(painter, from, *label.heart, look::text, .07 * type);
    painter.setPen(QPen(look::ink(look::text), .1 * type));
    painter.setBrush(look::ink(look::paper));
    painter.drawEllipse(*label.heart, .25 * type, .25 * type);
    painter.setBrush(Qt::NoBrush);
}

void drawLabel(QPainter& painter, const AreaMap::Area& area, const MapPlan::Label& label, Letters letters)
{
    const double type = letters.size;
    const bool isBeside = label.heart.has_value();
    if (!isBeside && area.isWithheld)
        painter.fillRect(label.box, look::ink(look::paper));
    const QString& colour = isBeside ? look::text : letteringOn(area);
    const Side side = !isBeside ? Side::middle : label.isLeft ? Side::end : Side::start;
    const double x = !isBeside ? label.box.center().x() : label.isLeft ? label.box.right() : label.box.left();
    const double step = (label.box.height() - .2 * type) / static_cast<double>(label.name.size() + 1);
    double y = label.box.top() + type;
    for (const QString& line : label.name) {
        drawText(painter, {x, y}, line, letters, colour, side);
        y += step;
    }
    drawText(painter, {x, y}, area.label, area.level ? letters.bold() : letters, colour, side);
}

void drawLegend(QPainter& painter, const MapPlan& plan, const AreaMap& map)
{
    const double type = plan.letters.size;
    const auto swatches = plan.swatches();
    drawText(painter, {0, plan.legend() + type}, map.unit, plan.letters);
    for (std::size_t i = 0; i < swatches.size(); ++i) {
        const QRectF& swatch = swatches[i];
        const bool isClass = i < map.classes.size();
        AreaMap::Area area;
        area.level = isClass ? std::optional(static_cast<int>(i)) : std::nullopt;
        area.isWithheld = !isClass;
        fill(painter, area, {QPolygonF(swatch)}, type);
        drawText(painter, {swatch.right() + .5 * type, swatch.top() + type}, isClass ? map.classes[i] : map.withheld,
                 plan.letters);
    }
}

}

double heightOf(const AreaMap& map, double width, double type) { return MapPlan(map, width, type).height(); }

void paint(QPainter& painter, const QRectF& room, const AreaMap& map, double type)
{
    const MapPlan plan(map, room.width(), type);
    painter.save();
    painter.translate(room.topLeft());
    if (!map.title.isEmpty()) {
        drawMark(painter, map.series, {.5 * type, .66 * type}, type);
        drawParagraph(painter, {1.5 * type, 0, plan.titleWidth(), plan.title}, map.title, plan.letters.bold());
    }
    for (std::size_t i = 0; i < map.areas.size(); ++i)
        fill(painter, map.areas[i], plan.shapes[i], type);
    for (const MapPlan::Label& label : plan.labels)
        if (label.heart)
            drawLead(painter, label, type);
    for (std::size_t i = 0; i < map.areas.size(); ++i)
        drawLabel(painter, map.areas[i], plan.labels[i], plan.letters);
    drawLegend(painter, plan, map);
    painter.restore();
}

std::vector<QRectF> placesOf(const AreaMap& map, double width, double type)
{
    std::vector<QRectF> places;
    for (const MapPlan::Label& label : MapPlan(map, width, type).labels)
        places.push_back(label.box);
    return places;
}

}
