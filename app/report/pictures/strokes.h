#pragma once

#include "app/report/pictures/letters.h"

#include <QPainter>

namespace report {

/// What a mark stands for. Told apart by shape, so that paper without colours tells it too.
enum class Series {
    social,      ///< filled circle
    emotional,   ///< hollow square
    together,    ///< filled diamond: all statements of the scale
};

enum class Side { start, middle, end };

// Strokes that all pictures share. A `baseline` is where letters stand; colours come from look.h.

void drawText(QPainter& painter, QPointF baseline, const QString& text, Letters letters, Side side = Side::start);
void drawText(QPainter& painter, QPointF baseline, const QString& text, Letters letters, const QString& colour,
              Side side = Side::start);
/// From the top of `room` down, within its width; returns the height that was used.
double drawParagraph(QPainter& painter, const QRectF& room, const QString& text, Letters letters);
double heightOfParagraph(const QString& text, double width, Letters letters);

void drawLine(QPainter& painter, QPointF from, QPointF to, const QString& colour, double thickness);
void drawMark(QPainter& painter, Series series, QPointF centre, double type);
QString colourOf(Series series);

/// A field without a number: hatched, with the word on white.
void drawWithheld(QPainter& painter, const QRectF& field, const QString& word, Letters letters);

}
