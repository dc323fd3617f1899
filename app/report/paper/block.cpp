#include "app/report/paper/block.h"

#include <algorithm>

namespace report {

Block paragraph(const QString& text, double width, Letters letters, const QString& colour)
{
    return {heightOfParagraph(text, width, letters), [=](QPainter& painter, const QRectF& room) {
                double y = room.top() + letters.size;
                for (const QString& line : letters.linesOf(text, width)) {
                    drawText(painter, {room.left(), y}, line, letters, colour);
                    y += letters.leading();
                }
            }};
}

Block list(const QStringList& lines, double width, Letters letters)
{
    std::vector<Block> items;
    for (const QString& line : lines) {
        const double indent = 1.1 * letters.size;
        const Block text = paragraph(line, width - indent, letters);
        items.push_back(
            {text.height, [=](QPainter& painter, const QRectF& room) {
                 drawText(painter, {room.left(), room.top() + letters.size}, QStringLiteral("–"), letters, look::moss);
                 text.paint(painter, room.adjusted(indent, 0, 0, 0));
             }});
    }
    return stacked(std::move(items), .15 * letters.size);
}

Block heading(const QString& text, double width, Letters letters)
{
    Block block = paragraph(text, width, letters.bold(), look::moss);
    block.height += .25 * letters.size;
    return block;
}

Block stacked(std::vector<Block> blocks, double gap)
{
    double height = blocks.empty() ? 0 : gap * static_cast<double>(blocks.size() - 1);
    for (const Block& block : blocks)
        height += block.height;
    return {height, [blocks = std::move(blocks), gap](QPainter& painter, const QRectF& room) {
                QRectF rest = room;
                for (const Block& block : blocks) {
                    rest.setHeight(block.height);
                    block.paint(painter, rest);
                    rest.translate(0, block.height + gap);
                }
            }};
}

Block sideBySide(std::vector<Column> columns, double gap)
{
    double height = 0;
    for (const Column& column : columns)
        height = std::max(height, column.block.height);
    return {height, [columns = std::move(columns), gap](QPainter& painter, const QRectF& room) {
                double left = room.left();
                for (const Column& column : columns) {
                    column.block.paint(painter, {left, room.top(), column.width, column.block.height});
                    left += column.width + gap;
                }
            }};
}

Block boxed(const Block& inner, const QString& ground, const QString& bar)
{
    return {inner.height + 2 * boxPadding, [=](QPainter& painter, const QRectF& room) {
                const QRectF box(room.left(), room.top(), room.width(), inner.height + 2 * boxPadding);
                painter.fillRect(box, QColor(ground));
                painter.fillRect(QRectF(box.topLeft(), QSizeF(boxBar, box.height())), QColor(bar));
                inner.paint(painter, box.adjusted(boxBar + boxPadding, boxPadding, -boxPadding, -boxPadding));
            }};
}

}
