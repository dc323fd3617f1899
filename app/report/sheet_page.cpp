#include "app/report/sheet_page.h"

#include "app/report/html.h"
#include "app/report/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <qrencode.h>

#include <memory>

namespace report {
namespace {

constexpr int quiet = 4;   // modules of white around a QR (ISO/IEC 18004)

/// Millimetres, black on white, letters that nobody mixes up; without < > & and quotes, which HTML does not unescape here.
QString styleOfSheet()
{
    return QStringLiteral(
        "@page { size: A4; margin: 20mm } body { font: 12pt sans-serif; color: #000; max-width: 170mm }"
        " h1 { font-size: 18pt } .groups { font: 16pt monospace; line-height: 2; border-collapse: "
        "collapse } .groups th { font: 9pt sans-serif; padding: 0 2mm 0 0; text-align: right }"
        " .groups td { padding: 0 8mm 0 0; letter-spacing: 0.1em } svg { width: 60mm; height: 60mm }"
        " .words { font: 14pt monospace }");
}

void drawQr(Html& html, const QString& text, const QString& name)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_Q), &QRcode_free);
    if (!code)
        return;   // too long for a QR: the groups say the same
    QString path;
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                path += QStringLiteral("M%1 %2h1v1h-1z").arg(x + quiet).arg(y + quiet);
    const int side = code->width + 2 * quiet;
    const auto svg = html.in("svg", {{"viewBox", QStringLiteral("0 0 %1 %1").arg(side)},
                                     {"role", QStringLiteral("img")},
                                     {"aria-label", name},
                                     {"shape-rendering", QStringLiteral("crispEdges")}});
    html.mark("path", {{"d", path}, {"fill", QStringLiteral("#000")}});
}

void writeGroups(Html& html, const QString& groups)
{
    const auto table = html.in("table", {{"class", QStringLiteral("groups")}});
    const QStringList all = groups.split(u' ');
    constexpr int inRow = 3;
    for (int first = 0; first < all.size(); first += inRow) {
        const auto row = html.in("tr");
        for (int i = first; i < std::min<int>(first + inRow, static_cast<int>(all.size())); ++i) {
            html.put("th", QString::number(i + 1), {{"scope", QStringLiteral("row")}});
            html.put("td", all[i]);
        }
    }
}

}

QByteArray writeSheetPage(const SheetPage& sheet, const QString& language)
{
    const Words say(language);
    const QString title =
        sheet.of.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Report", "Recovery sheet %1 of 3: signing key")).arg(sheet.number)
            : say(QT_TRANSLATE_NOOP("Report", "Recovery sheet %1 of 3: wave %2")).arg(sheet.number).arg(sheet.of);
    QByteArray page;
    Html html(page);
    {
        const auto root = html.in("html", {{"lang", language}});
        {
            const auto head = html.in("head");
            html.mark("meta", {{"charset", QStringLiteral("utf-8")}});
            html.mark("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")},
                               {"content", QStringLiteral("default-src 'none'; style-src 'unsafe-inline'")}});
            html.mark("meta", {{"name", QStringLiteral("sheet")}, {"content", sheet.text}});
            html.put("title", title);
            html.put("style", styleOfSheet());
        }
        const auto body = html.in("body");
        html.put("h1", title);
        html.put("p", sheet.municipality);
        html.put("p", say(QT_TRANSLATE_NOOP(
                          "Report",
                          "Two of the three sheets together stand in for the passphrase when it is lost. One sheet "
                          "alone says nothing.")));
        html.put("p",
                 say(QT_TRANSLATE_NOOP(
                     "Report", "Keep each sheet in a closed envelope in another place. Never keep two together.")));
        html.put("p", say(QT_TRANSLATE_NOOP("Report", "The key is called")));
        html.put("p", sheet.keyWords, {{"class", QStringLiteral("words")}});
        drawQr(html, sheet.text, say(QT_TRANSLATE_NOOP("Report", "The same characters as a QR code")));
        writeGroups(html, sheet.groups);
        html.put("p",
                 say(QT_TRANSLATE_NOOP(
                     "Report",
                     "The last character of each group checks the others: a typing error is named with its group.")));
    }
    return page + '\n';
}

}
