#include "app/report/pictures/funnel_chart.h"

#include "app/report/look.h"
#include "app/report/pictures/ink.h"
#include "app/report/words.h"

#include <algorithm>
#include <cmath>

namespace report {
namespace {

class FunnelPlan {
public:
    FunnelPlan(const FunnelChart& chart, const QRectF& room, double type)
        : letters{type},
          field(room.left() + 2.4 * type, room.top() + .6 * type, room.width() - 3.4 * type, room.height() - 4 * type)
    {
        double highest = 0;
        for (const FunnelChart::Point& point : chart.points) {
            highest = std::max(highest, point.share);
            most = std::max(most, point.n);
        }
        for (const FunnelChart::Limits& limits : chart.limits)
            highest = std::max(highest, limits.inner.high);
        top = std::clamp(std::ceil(4 * highest) / 4, .25, 1.0);
        most *= 1.08;
    }

    QPointF at(double n, double share) const
    {
        return {field.left() + n / most * field.width(),
                field.bottom() - std::clamp(share / top, 0.0, 1.0) * field.height()};
    }

    Letters letters;
    QRectF field;
    double most = 1;   ///< participants at the right edge
    double top = 1;    ///< share at the upper edge
};

void drawAxes(QPainter& painter, const FunnelPlan& plan, const FunnelChart& chart)
{
    const double type = plan.letters.size;
    for (int quarters = 0; .25 * quarters <= plan.top; ++quarters) {
        const double share = .25 * quarters;
        const QPointF left = plan.at(0, share);
        drawLine(painter, left, {plan.field.right(), left.y()}, look::grid, .05 * type);
        drawText(painter, left + QPointF(-.4 * type, .36 * type), QString::number(ofHundred(share)), plan.letters,
                 Side::end);
    }
    // Steps of 1, 2 or 5 times a power of ten: four to nine of them.
    const double tens = std::pow(10, std::floor(std::log10(plan.most / 4)));
    const double step = tens * (plan.most / tens > 45 ? 10 : plan.most / tens > 18 ? 5 : plan.most / tens > 9 ? 2 : 1);
    for (int steps = 0; step * steps <= plan.most; ++steps)
        drawText(painter, plan.at(step * steps, 0) + QPointF(0, 1.3 * type), QString::number(step * steps),
                 plan.letters, Side::middle);
    drawText(painter, {plan.field.center().x(), plan.field.bottom() + 2.8 * type}, chart.across, plan.letters,
             Side::middle);
}

void drawLimits(QPainter& painter, const FunnelPlan& plan, const FunnelChart& chart)
{
    const double type = plan.letters.size;
    const auto curve = [&](analysis::Interval FunnelChart::Limits::*which, bool isHigh, Qt::PenStyle style) {
        QPolygonF line;
        for (const FunnelChart::Limits& limits : chart.limits)
            line << plan.at(limits.n, isHigh ? (limits.*which).high : (limits.*which).low);
        painter.setPen(QPen(look::ink(look::muted), .1 * type, style));
        painter.drawPolyline(line);
    };
    for (const bool isHigh : {false, true}) {
        curve(&FunnelChart::Limits::inner, isHigh, Qt::SolidLine);
        curve(&FunnelChart::Limits::outer, isHigh, Qt::DashLine);
    }
    drawLine(painter, plan.at(0, chart.common), plan.at(plan.most, chart.common), look::text, .1 * type);
}

/// Beside its point where there is room, else nowhere: the table names every place.
void drawNames(QPainter& painter, const FunnelPlan& plan, const FunnelChart& chart)
{
    const double type = .9 * plan.letters.size;
    const Letters letters{type};
    std::vector<QRectF> taken;
    for (const FunnelChart::Point& point : chart.points)
        taken.push_back(QRectF(plan.at(point.n, point.share) - QPointF(.5 * type, .5 * type), QSizeF(type, type)));
    for (const FunnelChart::Point& point : chart.points) {
        const QPointF centre = plan.at(point.n, point.share);
        const double width = letters.widthOf(point.name);
        for (const QPointF corner : {QPointF(.7 * type, -.55 * type), QPointF(-width - .7 * type, -.55 * type),
                                     QPointF(-width / 2, -1.7 * type), QPointF(-width / 2, .6 * type),
                                     QPointF(.5 * type, -1.5 * type), QPointF(.5 * type, .4 * type)}) {
            const QRectF room(centre + corner, QSizeF(width, 1.1 * type));
            const bool isFree = plan.field.adjusted(0, -type, type, 0).contains(room) &&
                                std::ranges::none_of(taken, [&](const QRectF& one) { return one.intersects(room); });
            if (!isFree)
                continue;
            drawText(painter, {room.left(), room.top() + .9 * type}, point.name, letters);
            taken.push_back(room);
            break;
        }
    }
}

}

double heightOf(const FunnelChart&, double width, double type) { return std::max(18 * type, .45 * width); }

void paint(QPainter& painter, const QRectF& room, const FunnelChart& chart, double type)
{
    const FunnelPlan plan(chart, room, type);
    drawAxes(painter, plan, chart);
    drawLimits(painter, plan, chart);
    for (const FunnelChart::Point& point : chart.points)
        drawMark(painter, chart.series, plan.at(point.n, point.share), .8 * type);
    drawNames(painter, plan, chart);
}

}
