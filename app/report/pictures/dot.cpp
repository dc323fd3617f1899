#include "app/report/pictures/dot.h"

#include "app/report/look.h"
#include "app/report/pictures/ink.h"

namespace report {

void drawDot(QPainter& painter, QPointF centre, double radius, double filled)
{
    painter.setPen(QPen(look::ink(look::moss), .2 * radius));
    painter.setBrush(look::ink(look::paper));
    painter.drawEllipse(centre, radius, radius);
    if (filled > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::ink(look::moss));
        const QRectF around(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        if (filled == 1)
            painter.drawEllipse(around);
        else
            painter.drawPie(around, 90 * 16, 180 * 16);
    }
    painter.setBrush(Qt::NoBrush);
}

}
