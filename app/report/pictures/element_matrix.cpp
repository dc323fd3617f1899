#include "app/report/pictures/element_matrix.h"

#include "app/report/look.h"
#include "app/report/pictures/dot.h"

#include <algorithm>

namespace report {
namespace {

constexpr double headType = .85;   // of the type
constexpr double padding = .35;    // of a column, in types

double columnOf(const ElementMatrix& matrix, double width)
{
    return width / static_cast<double>(matrix.elements.size());
}

void drawCell(QPainter& painter, const QRectF& field, const ElementMatrix::Cell& cell, double type)
{
    const double radius = .42 * type;
    const double step = 2.5 * radius;
    const int all = cell.core + cell.partly;
    const int fit = std::max(1, static_cast<int>((field.width() - 2.4 * type) / step));
    const int drawn = std::clamp(all, 1, fit);
    double x = field.left() + padding * type + radius;
    for (int i = 0; i < drawn; ++i, x += step)
        drawDot(painter, {x, field.center().y()}, radius, i < cell.core ? 1 : i < all ? .5 : 0);
    drawText(painter, {x, field.center().y() + .36 * type}, QString::number(all), Letters{type});
}

}

Letters headLettersOf(const ElementMatrix& matrix, double width, double type)
{
    const Letters letters = Letters{type}.times(headType).bold();
    double widest = 0;
    for (const QString& element : matrix.elements)
        for (const QString& word : element.split(u' '))
            widest = std::max(widest, letters.widthOf(word));
    const double inside = .98 * (columnOf(matrix, width) - 2 * padding * type);
    return letters.times(std::min(1.0, inside / std::max(1.0, widest)));
}

double headHeightOf(const ElementMatrix& matrix, double width, double type)
{
    const Letters letters = headLettersOf(matrix, width, type);
    double most = 0;
    for (const QString& element : matrix.elements)
        most = std::max(most, heightOfParagraph(element, columnOf(matrix, width) - 2 * padding * type, letters));
    return most + .4 * type;
}

void paint(QPainter& painter, const QRectF& room, const ElementMatrix& matrix, const std::vector<QRectF>& lines,
           double type)
{
    if (lines.empty())
        return;
    const Letters letters = headLettersOf(matrix, room.width(), type);
    const double column = columnOf(matrix, room.width());
    const double bottom = lines.back().bottom();
    for (std::size_t element = 0; element < matrix.elements.size(); ++element) {
        const double left = room.left() + column * static_cast<double>(element);
        const double inside = column - 2 * padding * type;
        const double height = heightOfParagraph(matrix.elements[element], inside, letters);
        drawParagraph(painter, {left + padding * type, lines.front().top() - height - .3 * type, inside, height},
                      matrix.elements[element], letters);
        drawLine(painter, {left, lines.front().top()}, {left, bottom}, look::grid, .06 * type);
        for (std::size_t row = 0; row < lines.size() && !matrix.isToFillIn; ++row)
            drawCell(painter, {left, lines[row].top(), column, lines[row].height()}, matrix.rows[row][element], type);
    }
    drawLine(painter, {room.right(), lines.front().top()}, {room.right(), bottom}, look::grid, .06 * type);
}

}
