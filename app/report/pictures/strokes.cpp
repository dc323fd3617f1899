#include "app/report/pictures/strokes.h"

#include "app/report/look.h"
#include "app/report/pictures/ink.h"

#include <QPolygonF>

#include <algorithm>

namespace report {
namespace {

/// Lines at 45°, cut at the edges by calculation: QSvgGenerator knows neither patterns nor clipping.
void drawHatch(QPainter& painter, const QRectF& field, double apart)
{
    for (int lines = 1; apart * lines < field.width() + field.height(); ++lines) {
        const double offset = apart * lines;
        const double fromX = std::max(0.0, offset - field.height());
        const double toX = std::min(offset, field.width());
        drawLine(painter, {field.left() + fromX, field.top() + offset - fromX},
                 {field.left() + toX, field.top() + offset - toX}, look::border, apart / 7);
    }
}

/// One line from the bottom up, on paper.
void drawUpright(QPainter& painter, QPointF centre, const QString& word, Letters letters)
{
    const double width = letters.widthOf(word) + .8 * letters.size;
    painter.save();
    painter.translate(centre);
    painter.rotate(-90);
    painter.fillRect(QRectF(-width / 2, -letters.leading() / 2, width, letters.leading()), look::ink(look::paper));
    drawText(painter, {0, .36 * letters.size}, word, letters, Side::middle);
    painter.restore();
}

}

void drawText(QPainter& painter, QPointF baseline, const QString& text, Letters letters, const QString& colour,
              Side side)
{
    if (side != Side::start)
        baseline.rx() -= letters.widthOf(text) * (side == Side::middle ? .5 : 1);
    painter.setFont(letters.font());
    painter.setPen(look::ink(colour));
    painter.drawText(baseline, text);
}

void drawText(QPainter& painter, QPointF baseline, const QString& text, Letters letters, Side side)
{
    drawText(painter, baseline, text, letters, look::text, side);
}

double heightOfParagraph(const QString& text, double width, Letters letters)
{
    return letters.leading() * static_cast<double>(letters.linesOf(text, width).size());
}

double drawParagraph(QPainter& painter, const QRectF& room, const QString& text, Letters letters)
{
    double y = room.top();
    for (const QString& line : letters.linesOf(text, room.width())) {
        drawText(painter, {room.left(), y + letters.size}, line, letters);
        y += letters.leading();
    }
    return y - room.top();
}

void drawLine(QPainter& painter, QPointF from, QPointF to, const QString& colour, double thickness)
{
    QPen pen(look::ink(colour), thickness);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(from, to);
}

QString colourOf(Series series)
{
    switch (series) {
    case Series::social: return look::social;
    case Series::emotional: return look::emotional;
    case Series::together: break;
    }
    return look::text;
}

void drawMark(QPainter& painter, Series series, QPointF centre, double type)
{
    const double half = .42 * type;
    const QColor colour = look::ink(colourOf(series));
    QPen outline(colour, .2 * type);
    outline.setJoinStyle(Qt::MiterJoin);
    switch (series) {
    case Series::social:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(centre, 1.1 * half, 1.1 * half);
        break;
    case Series::emotional:
        painter.setPen(outline);
        painter.setBrush(look::ink(look::paper));
        painter.drawRect(QRectF(centre.x() - .9 * half, centre.y() - .9 * half, 1.8 * half, 1.8 * half));
        break;
    case Series::together:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - 1.35 * half},
                                      {centre.x() + 1.35 * half, centre.y()},
                                      {centre.x(), centre.y() + 1.35 * half},
                                      {centre.x() - 1.35 * half, centre.y()}});
        break;
    }
    painter.setBrush(Qt::NoBrush);
}

void drawWithheld(QPainter& painter, const QRectF& field, const QString& word, Letters letters)
{
    drawHatch(painter, field, .5 * letters.size);
    const QStringList lines = letters.linesOf(word, field.width() - .8 * letters.size);
    if (lines.join(u' ') != word && letters.widthOf(word) + letters.size < field.height()) {
        drawUpright(painter, field.center(), word, letters);   // rather than a broken word
        return;
    }
    double widest = 0;
    for (const QString& line : lines)
        widest = std::max(widest, letters.widthOf(line));
    const double height = letters.leading() * static_cast<double>(lines.size());
    const QRectF behind(field.center().x() - widest / 2 - .4 * letters.size, field.center().y() - height / 2,
                        widest + .8 * letters.size, height);
    painter.fillRect(behind, look::ink(look::paper));
    double y = behind.top() + .52 * letters.leading() + .35 * letters.size;
    for (const QString& line : lines) {
        drawText(painter, {field.center().x(), y}, line, letters, Side::middle);
        y += letters.leading();
    }
}

}
