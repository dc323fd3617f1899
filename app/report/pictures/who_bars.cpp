#include "app/report/pictures/who_bars.h"

#include "app/report/look.h"
#include "app/report/pictures/ink.h"

#include <algorithm>

namespace report {
namespace {

constexpr double barNameShare = .44;   // of the width
constexpr double labelShare = .13;

double heightOf(const WhoBars::Bar& bar, double width, double type)
{
    const double name = heightOfParagraph(bar.name, barNameShare * width - .6 * type, Letters{type});
    return std::max(name + .35 * type, (bar.residents ? 2.2 : 1.45) * type);
}

}

double heightOf(const WhoBars& bars, double width, double type)
{
    double height = 0;
    for (const WhoBars::Bar& bar : bars.bars)
        height += heightOf(bar, width, type);
    return height;
}

void paint(QPainter& painter, const QRectF& room, const WhoBars& bars, double type)
{
    const Letters letters{type};
    const double left = room.left() + barNameShare * room.width();
    const double full = (1 - barNameShare - labelShare) * room.width();
    double top = room.top();
    for (const WhoBars::Bar& bar : bars.bars) {
        const double height = heightOf(bar, room.width(), type);
        const double middle = top + height / 2;
        const double nameRoom = barNameShare * room.width() - .6 * type;
        const double name = heightOfParagraph(bar.name, nameRoom, letters);
        drawParagraph(painter, {room.left(), middle - name / 2 + .1 * type, nameRoom, name}, bar.name, letters);
        if (!bar.participants) {
            drawWithheld(painter, {left, middle - .75 * type, full, 1.5 * type}, bars.withheld, letters.times(.95));
        } else {
            const double thick = (bar.residents ? .85 : 1) * type;
            const QRectF filled(left, middle - (bar.residents ? thick : thick / 2), *bar.participants * full, thick);
            painter.fillRect(filled, look::ink(look::moss));
            double end = filled.right();
            if (bar.residents) {
                painter.setPen(QPen(look::ink(look::moss), .1 * type));
                const QRectF hollow(left, middle + .1 * type, *bar.residents * full, .75 * type);
                painter.drawRect(hollow);
                end = std::max(end, hollow.right());
            }
            drawText(painter, {end + .5 * type, middle + .36 * type}, bar.label, letters);
        }
        top += height;
    }
    drawLine(painter, {left, room.top()}, {left, top}, look::border, .08 * type);
}

}
