#pragma once

#include "app/report/look.h"
#include "app/report/pictures/strokes.h"

#include <QPainter>

#include <functional>
#include <vector>

namespace report {

/// A piece of a sheet that knows how high it is before it is painted. All lengths in units of a sheet.
struct Block {
    double height = 0;
    /// Into a rectangle of the width it was made for; what is lower than `height` stays empty.
    std::function<void(QPainter&, const QRectF&)> paint;
};

constexpr double pt = 20;   ///< units in a point: 1440 units in an inch, so that widths of type are exact
constexpr double mm = 72 / 25.4 * pt;

Block paragraph(const QString& text, double width, Letters letters, const QString& colour = look::text);
/// Short paragraphs with a dash before each.
Block list(const QStringList& lines, double width, Letters letters);
/// What heads a part of a sheet.
Block heading(const QString& text, double width, Letters letters);

/// One below the other, `gap` apart.
Block stacked(std::vector<Block> blocks, double gap);
/// Side by side, `gap` apart; each with the width it was made for.
struct Column {
    Block block;
    double width = 0;
};
Block sideBySide(std::vector<Column> columns, double gap);
/// On a ground of its own with a bar at the left; `inner` is 2·boxPadding + boxBar narrower than the box.
Block boxed(const Block& inner, const QString& ground, const QString& bar);
constexpr double boxPadding = 5 * pt;
constexpr double boxBar = 3 * pt;

/// A picture made by pictures/: anything with heightOf() and paint().
template <class Picture>
Block picture(Picture values, double width, double type)
{
    return {heightOf(values, width, type), [values = std::move(values), type](QPainter& painter, const QRectF& room) {
                paint(painter, room, values, type);
            }};
}

}
