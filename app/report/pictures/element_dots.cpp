#include "app/report/pictures/element_dots.h"

#include "app/report/pictures/dot.h"

#include <algorithm>

namespace report {
namespace {

constexpr double lineHeight = 1.42;   // in types
constexpr double nameShare = .55;     // of the width
constexpr int dotsToFillIn = 5;

}

double heightOf(const ElementDots& dots, double, double type)
{
    return lineHeight * type * static_cast<double>(dots.rows.size());
}

void paint(QPainter& painter, const QRectF& room, const ElementDots& dots, double type)
{
    const Letters letters{type};
    const double radius = .4 * type;
    const double step = 2.6 * radius;
    const double left = room.left() + nameShare * room.width();
    const int fit = std::max(1, static_cast<int>(((1 - nameShare) * room.width() - 2 * type) / step));
    double middle = room.top() + lineHeight * type / 2;
    for (const ElementDots::Row& row : dots.rows) {
        drawText(painter, {room.left(), middle + .36 * type}, row.name, letters);
        const int drawn = row.isToFillIn ? std::min(fit, dotsToFillIn) : std::clamp(row.core + row.partly, 1, fit);
        for (int i = 0; i < drawn; ++i)
            drawDot(painter, {left + radius + i * step, middle}, radius,
                    i < row.core                ? 1
                    : i < row.core + row.partly ? .5
                                                : 0);
        if (!row.isToFillIn)
            drawText(painter, {left + drawn * step + .5 * type, middle + .36 * type},
                     QString::number(row.core + row.partly), letters);
        middle += lineHeight * type;
    }
}

}
