#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

#include <functional>
#include <vector>

namespace report {

/// A piece of a paper form that knows how high it is before it is painted, and is never torn over two pages.
struct FormBlock {
    double height = 0;   ///< units, as all lengths here
    std::function<void(QPainter&, double top)> paint;
    bool staysWithNext = false;   ///< what heads a part does not end a page
};

/// One answer to put a cross before.
struct FormAnswer {
    QString words;
    QString code;   ///< as it is typed over
};

/// Makes the blocks of a form in one language; those of Arabic run from right to left.
class FormPen {
public:
    static constexpr int unitsPerInch = 1440;
    static constexpr double point = unitsPerInch / 72.0;
    static constexpr double millimetre = unitsPerInch / 25.4;

    /// `width`: of what may be painted.
    FormPen(double width, Qt::LayoutDirection direction) : width_(width), direction_(direction) {}

    FormBlock title(const QString& text) const;
    FormBlock heading(const QString& text) const;
    FormBlock sentence(const QString& text) const;
    FormBlock note(const QString& text) const;
    /// What is said in a frame, as where the paper goes.
    FormBlock boxed(const QString& text) const;
    /// A question, the column that its answer is typed under, and its answers: on one line where they fit, else in two
    /// columns, else one below the other.
    FormBlock question(const QString& text, const QString& column, const std::vector<FormAnswer>& answers) const;

    void paintFooter(QPainter& painter, double top, const QString& text) const;

private:
    FormBlock paragraph(const QString& text, const QFont& font, double above, double below) const;
    double heightOf(const QString& text, const QFont& font, double width) const;
    double heightOf(const FormAnswer& answer, double width) const;
    double widthOf(const QString& text, const QFont& font) const;
    void write(QPainter& painter, const QRectF& place, const QString& text, const QFont& font) const;
    /// `place` as it lies from the side where lines begin.
    QRectF mirrored(const QRectF& place) const;
    /// Where answers stand below each other or side by side, from the top of them all.
    std::vector<QRectF> placesOf(const std::vector<FormAnswer>& answers) const;
    void paintAnswer(QPainter& painter, const QRectF& place, const FormAnswer& answer) const;

    double width_;
    Qt::LayoutDirection direction_;
};

}
