#include "app/report/paper/sheet.h"

#include <algorithm>

namespace report {

namespace {

constexpr double leastGap = 3 * pt;
constexpr double mostGap = 18 * pt;   ///< beyond it the parts fall asunder

}

double Sheet::room() const
{
    double room = size.height() - 2 * margin - foot.height;
    for (const Block& part : parts)
        room -= part.height + leastGap;
    return room;
}

void paint(QPainter& painter, const Sheet& sheet)
{
    if (sheet.parts.empty())
        return;
    const double each = std::max(0.0, sheet.room()) / static_cast<double>(sheet.parts.size());
    const double gap = std::min(mostGap, leastGap + each);
    // A name longer than any we know makes a sheet smaller, never longer.
    const double full = sheet.size.height() - 2 * sheet.margin - sheet.foot.height;
    const double scale = full / (full - std::min(0.0, sheet.room()));
    painter.save();
    painter.translate(sheet.margin, sheet.margin);
    painter.scale(scale, scale);
    QRectF rest(0, 0, sheet.width(), 0);
    for (const Block& part : sheet.parts) {
        rest.setHeight(part.height);
        part.paint(painter, rest);
        rest.translate(0, part.height + gap);
    }
    painter.restore();
    if (sheet.foot.paint)
        sheet.foot.paint(painter, {sheet.margin, sheet.size.height() - sheet.margin - sheet.foot.height, sheet.width(),
                                   sheet.foot.height});
}

}
