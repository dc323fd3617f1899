#include "app/report/paper/pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QRegularExpression>

namespace report {
namespace {

constexpr int unitsPerInch = 1440;

QPageLayout layoutOf(const Sheet& sheet)
{
    const QSizeF points = sheet.size / pt;
    QPageLayout layout(QPageSize(points, QPageSize::Point, {}, QPageSize::FuzzyMatch), QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// QPdfWriter writes the moment of making; a list of offsets follows, so blanks take its place.
void blankOut(QByteArray& pdf, const QByteArray& key)
{
    const auto from = pdf.indexOf(key);
    const auto to = pdf.indexOf('\n', from);
    if (from >= 0 && to > from)
        pdf.replace(from, to - from, QByteArray(to - from, ' '));
}

}

QByteArray writePdf(const std::vector<Sheet>& sheets, const QString& title)
{
    QByteArray pdf;
    QBuffer file(&pdf);
    file.open(QIODevice::WriteOnly);
    QPdfWriter writer(&file);
    writer.setResolution(unitsPerInch);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Buurtpeil"));
    if (!sheets.empty())
        writer.setPageLayout(layoutOf(sheets.front()));
    QPainter painter(&writer);
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (i > 0) {
            writer.setPageLayout(layoutOf(sheets[i]));
            writer.newPage();
        }
        paint(painter, sheets[i]);
    }
    painter.end();
    blankOut(pdf, "/CreationDate");
    return pdf;
}

}
