#include "app/report/form_block.h"

#include "app/report/look.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace report {
namespace {

constexpr double pt = FormPen::point;
constexpr double mm = FormPen::millimetre;

// Type that older people read without effort on paper, and boxes that a thick pen finds.
constexpr double titleSize = 22;   // points, as all sizes
constexpr double headingSize = 16;
constexpr double questionSize = 14;
constexpr double answerSize = 13;
constexpr double codeSize = 7;
constexpr double box = 6 * mm;
constexpr double boxGap = 2.5 * mm;
constexpr double rowGap = 2.5 * mm;
constexpr double columnGap = 6 * mm;
constexpr double codeHeight = 3.5 * mm;

/// A longer code stands below the words.
bool fitsInBox(const QString& code) { return code.size() <= 2; }

QFont letters(double size, bool bold = false)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
    font.setPixelSize(static_cast<int>(std::lround(size * pt)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

}

double FormPen::heightOf(const QString& text, const QFont& font, double width) const
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 100000), Qt::TextWordWrap, text).height();
}

double FormPen::widthOf(const QString& text, const QFont& font) const
{
    return QFontMetricsF(font).horizontalAdvance(text) + pt;
}

QRectF FormPen::mirrored(const QRectF& place) const
{
    return direction_ == Qt::LeftToRight ? place
                                         : QRectF(width_ - place.right(), place.top(), place.width(), place.height());
}

void FormPen::write(QPainter& painter, const QRectF& place, const QString& text, const QFont& font) const
{
    painter.setFont(font);
    painter.setLayoutDirection(direction_);
    painter.drawText(mirrored(place), Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading, text);
}

FormBlock FormPen::paragraph(const QString& text, const QFont& font, double above, double below) const
{
    const double height = heightOf(text, font, width_);
    return {above + height + below, [this, text, font, above, height](QPainter& painter, double top) {
                painter.setPen(QColor(look::text));
                write(painter, QRectF(0, top + above, width_, height), text, font);
            }};
}

FormBlock FormPen::title(const QString& text) const { return paragraph(text, letters(titleSize, true), 0, 4 * mm); }

FormBlock FormPen::heading(const QString& text) const
{
    FormBlock block = paragraph(text, letters(headingSize, true), 6 * mm, 2 * mm);
    block.staysWithNext = true;
    return block;
}

FormBlock FormPen::sentence(const QString& text) const { return paragraph(text, letters(questionSize), 0, 2.5 * mm); }

FormBlock FormPen::note(const QString& text) const
{
    FormBlock block = paragraph(text, letters(answerSize), 0, 3 * mm);
    block.staysWithNext = true;
    return block;
}

FormBlock FormPen::boxed(const QString& text) const
{
    const QFont font = letters(questionSize, true);
    const double inset = 5 * mm;
    const double height = heightOf(text, font, width_ - 2 * inset);
    return {height + 2 * inset + 6 * mm, [this, text, font, inset, height](QPainter& painter, double top) {
                painter.setPen(QPen(QColor(look::text), .5 * mm));
                painter.drawRoundedRect(QRectF(0, top + 3 * mm, width_, height + 2 * inset), 2 * mm, 2 * mm);
                write(painter, QRectF(inset, top + 3 * mm + inset, width_ - 2 * inset, height), text, font);
            }};
}

double FormPen::heightOf(const FormAnswer& answer, double width) const
{
    const double words = heightOf(answer.words, letters(answerSize), width - box - boxGap);
    return std::max(box, words + (fitsInBox(answer.code) ? 0 : codeHeight));
}

void FormPen::paintAnswer(QPainter& painter, const QRectF& place, const FormAnswer& answer) const
{
    const QRectF square = mirrored(QRectF(place.left(), place.top(), box, box));
    painter.setPen(QPen(QColor(look::text), .45 * mm));
    painter.drawRoundedRect(square, mm, mm);
    const double beside = place.left() + box + boxGap;
    const double width = place.width() - box - boxGap;
    const double words = heightOf(answer.words, letters(answerSize), width);
    painter.setPen(QColor(look::text));
    write(painter, QRectF(beside, place.top() - .2 * mm, width, words), answer.words, letters(answerSize));
    painter.setPen(QColor(look::border));
    if (fitsInBox(answer.code)) {
        painter.setFont(letters(codeSize));
        painter.drawText(square, Qt::AlignCenter, answer.code);
    } else
        write(painter, QRectF(beside, place.top() + words - .6 * mm, width, codeHeight), answer.code,
              letters(codeSize));
}

std::vector<QRectF> FormPen::placesOf(const std::vector<FormAnswer>& answers) const
{
    std::vector<double> widths;
    double widest = 0;
    double together = -columnGap;
    for (const FormAnswer& answer : answers) {
        widths.push_back(box + boxGap + widthOf(answer.words, letters(answerSize)));
        widest = std::max(widest, widths.back());
        together += widths.back() + columnGap;
    }
    const std::size_t count = answers.size();
    const bool isOneLine = together <= width_;
    const std::size_t columns = isOneLine ? count : 2 * widest + columnGap <= width_ ? 2 : 1;
    const std::size_t rows = (count + columns - 1) / columns;
    const double half = (width_ - static_cast<double>(columns - 1) * columnGap) / static_cast<double>(columns);
    const double spare = (width_ - together) / static_cast<double>(count);

    std::vector<QRectF> places(count);
    double left = 0;
    for (std::size_t column = 0; column < columns; ++column) {
        const double width = isOneLine ? widths[column] + spare : half;
        for (std::size_t i = column * rows; i < std::min(count, (column + 1) * rows); ++i)
            places[i] = QRectF(left, 0, width, heightOf(answers[i], width));
        left += width + columnGap;
    }
    double top = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        double highest = 0;
        for (std::size_t i = row; i < count; i += rows) {
            places[i].moveTop(top);
            highest = std::max(highest, places[i].height());
        }
        top += highest + rowGap;
    }
    return places;
}

FormBlock FormPen::question(const QString& text, const QString& column, const std::vector<FormAnswer>& answers) const
{
    const QFont asked = letters(questionSize, true);
    const double columnWidth = widthOf(column, letters(codeSize));
    const double textWidth = width_ - columnWidth - columnGap;
    const double textHeight = heightOf(text, asked, textWidth) + 2 * mm;

    const std::vector<QRectF> places = placesOf(answers);
    double height = 0;
    for (const QRectF& place : places)
        height = std::max(height, place.bottom());
    return {textHeight + height + 6 * mm, [=, this](QPainter& painter, double top) {
                painter.setPen(QColor(look::text));
                write(painter, QRectF(0, top, textWidth, textHeight), text, asked);
                painter.setPen(QColor(look::border));
                write(painter, QRectF(width_ - columnWidth, top + 1.5 * mm, columnWidth, textHeight), column,
                      letters(codeSize));
                for (std::size_t i = 0; i < answers.size(); ++i)
                    paintAnswer(painter, places[i].translated(0, top + textHeight), answers[i]);
            }};
}

void FormPen::paintFooter(QPainter& painter, double top, const QString& text) const
{
    painter.setPen(QColor(look::border));
    write(painter, QRectF(0, top, width_, 10 * mm), text, letters(9));
}

}
