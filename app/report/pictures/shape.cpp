#include "app/report/pictures/shape.h"

#include <algorithm>
#include <cmath>

namespace report {
namespace {

constexpr double towardsTheMiddle = .8;   // what a step away from it costs, in width

/// Calls `cross(share)` for every edge whose ends lie on two sides of the line value(point) = 0.
template <class Value, class Cross>
void forCrossings(const Shape& shape, Value value, Cross cross)
{
    for (const QPolygonF& ring : shape)
        for (qsizetype i = 0; i + 1 < ring.size(); ++i) {
            const double from = value(ring[i]);
            const double to = value(ring[i + 1]);
            if ((from <= 0) != (to <= 0))
                cross(ring[i] + (ring[i + 1] - ring[i]) * (from / (from - to)));
        }
}

Spans pairsOf(std::vector<double> crossings)
{
    std::ranges::sort(crossings);
    Spans spans;
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
        spans.emplace_back(crossings[i], crossings[i + 1]);
    return spans;
}

/// What lies in both.
Spans shared(const Spans& one, const Spans& other)
{
    Spans both;
    for (const auto& [from, to] : one)
        for (const auto& [otherFrom, otherTo] : other)
            if (std::max(from, otherFrom) < std::min(to, otherTo))
                both.emplace_back(std::max(from, otherFrom), std::min(to, otherTo));
    return both;
}

/// Inside at every height from y - half to y + half, as far as five lines tell.
Spans bandAt(const Shape& shape, double y, double half)
{
    Spans band = insideAt(shape, y - half);
    for (const double part : {-.5, 0.0, .5, 1.0})
        band = shared(band, insideAt(shape, y + part * half));
    return band;
}

}

QRectF boundsOf(const Shape& shape)
{
    QRectF bounds;
    for (const QPolygonF& ring : shape)
        bounds = bounds.united(ring.boundingRect());
    return bounds;
}

Shape mapped(const Shape& shape, const QTransform& by, double least)
{
    Shape result;
    for (const QPolygonF& ring : shape) {
        QPolygonF drawn;
        for (const QPointF& point : by.map(ring))
            if (drawn.isEmpty() || QLineF(drawn.back(), point).length() >= least)
                drawn << point;
        if (drawn.size() < 3)
            continue;   // too small to be seen
        if (drawn.back() != drawn.front())
            drawn << drawn.front();
        result.push_back(std::move(drawn));
    }
    return result;
}

Spans insideAt(const Shape& shape, double y)
{
    std::vector<double> crossings;
    forCrossings(
        shape, [y](const QPointF& point) { return point.y() - y; },
        [&](const QPointF& point) { crossings.push_back(point.x()); });
    return pairsOf(std::move(crossings));
}

std::optional<QPointF> roomFor(const Shape& shape, QSizeF label)
{
    constexpr int steps = 48;
    const QRectF bounds = boundsOf(shape);
    const double rest = bounds.height() - label.height();
    if (rest < 0 || bounds.width() < label.width())
        return std::nullopt;
    std::optional<QPointF> best;
    double most = 0;
    for (int i = 0; i <= steps; ++i) {
        const double y = bounds.top() + label.height() / 2 + rest * i / steps;
        for (const auto& [from, to] : bandAt(shape, y, label.height() / 2)) {
            const double slack = to - from - label.width();
            const double worth = slack - towardsTheMiddle * std::abs(y - bounds.center().y());
            if (slack >= 0 && (!best || worth > most)) {
                best = QPointF((from + to) / 2, y);
                most = worth;
            }
        }
    }
    return best;
}

QPointF heartOf(const Shape& shape)
{
    constexpr int steps = 24;
    const QRectF bounds = boundsOf(shape);
    std::optional<QPointF> heart;
    double most = 0;
    for (int i = 1; i < steps; ++i) {
        const double y = bounds.top() + bounds.height() * i / steps;
        for (const auto& [from, to] : insideAt(shape, y))
            if (const double worth = to - from - towardsTheMiddle * std::abs(y - bounds.center().y());
                !heart || worth > most) {
                most = worth;
                heart = QPointF((from + to) / 2, y);
            }
    }
    return heart.value_or(bounds.center());
}

std::vector<QLineF> hatchOf(const Shape& shape, double apart)
{
    const QRectF bounds = boundsOf(shape);
    const auto first = static_cast<int>(std::ceil((bounds.left() + bounds.top()) / apart));
    const auto last = static_cast<int>(std::floor((bounds.right() + bounds.bottom()) / apart));
    std::vector<QLineF> lines;
    for (int i = first; i <= last; ++i) {   // counted from the plane's corner: neighbours share their lines
        const double sum = i * apart;
        std::vector<double> crossings;
        forCrossings(
            shape, [sum](const QPointF& point) { return point.x() + point.y() - sum; },
            [&](const QPointF& point) { crossings.push_back(point.x()); });
        for (const auto& [from, to] : pairsOf(std::move(crossings)))
            if (to > from)
                lines.emplace_back(from, sum - from, to, sum - to);
    }
    return lines;
}

}
