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
    return withoutDate(pdf);
}

// A list of offsets follows what is taken out, so blanks take its place.
QByteArray withoutDate(QByteArray pdf)
{
    const auto from = pdf.indexOf("/CreationDate");
    const auto to = pdf.indexOf('\n', from);
    if (from >= 0 && to > from)
        pdf.replace(from, to - from, QByteArray(to - from, ' '));
    return pdf;
}

}
