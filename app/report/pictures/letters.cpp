#include "app/report/pictures/letters.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace report {

QFont Letters::font() const
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(static_cast<int>(std::lround(size)));
    font.setWeight(isBold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);   // the same widths whatever the picture is painted on
    font.setLetterSpacing(QFont::AbsoluteSpacing,
                          .02);   // next to nothing, and no ligatures: who copies "ff" gets "ff"
    return font;
}

double Letters::widthOf(const QString& text) const { return QFontMetricsF(font()).horizontalAdvance(text); }

QStringList Letters::linesOf(const QString& text, double width) const
{
    QTextLayout layout(text, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

}
