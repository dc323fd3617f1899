#include "app/report/page.h"

#include "app/report/look.h"
#include "app/report/notes.h"
#include "app/report/on_the_map.h"
#include "app/report/sections.h"

#include <QCoreApplication>

#include <cassert>

namespace report {
namespace {

void writeHead(Html& html, const QString& title)
{
    const auto head = html.in("head");
    html.mark("meta", {{"charset", QStringLiteral("utf-8")}});
    html.mark("meta", {{"name", QStringLiteral("viewport")},
                       {"content", QStringLiteral("width=device-width, initial-scale=1")}});
    // Should anything ever slip in, the browser does not run or fetch it.
    html.mark("meta", {{"http-equiv", QStringLiteral("Content-Security-Policy")},
                       {"content", QStringLiteral("default-src 'none'; style-src 'unsafe-inline'")}});
    html.put("title", title);
    html.put("style", look::styleSheet());
}

void writeBanners(Html& html, const Words& say, const analysis::Facts& facts)
{
    if (!facts.invented)
        return;
    const auto banner =
        html.in("div", {{"class", QStringLiteral("banner invented")}, {"role", QStringLiteral("note")}});
    html.put("p", whatIsInvented(say));
}

}

QByteArray writePage(const std::vector<analysis::ReleasedTable>& waves, const QString& language, const Shapes& shapes)
{
    assert(!waves.empty());
    const analysis::ReleasedTable& wave = waves.back();
    const analysis::Facts& facts = wave.facts();
    const Words say(language);
    const QString title =
        say(QT_TRANSLATE_NOOP("Report", "How contacts feel in %1")).arg(QString::fromStdString(facts.municipality));

    QByteArray page;
    Html html(page);
    {
        const auto root = html.in("html", {{"lang", language}});
        writeHead(html, title);
        const auto body = html.in("body");
        {
            const auto header = html.in("header");
            html.put("h1", title);
            html.put("p", say(QT_TRANSLATE_NOOP("Report", "Wave %1")).arg(QString::fromStdString(facts.wave)),
                     {{"class", QStringLiteral("wave")}});
            writeBanners(html, say, facts);
        }
        {
            const auto main = html.in("main");
            writeWhoTookPart(html, say, wave);
            writeWhatItMeans(html, say);
            writeSideBySide(html, say, wave);
            writeGroups(html, say, wave);
            writeTwoThings(html, say, wave);
            writeWishesAndOffers(html, say, wave);
            writeChange(html, say, waves);
            writeOnTheMap(html, say, waves, shapes);
            writePlaceByPlace(html, say, waves);
            writeWhatItCanTell(html, say);
            writeMethod(html, say, wave);
        }
        const auto footer = html.in("footer");
        html.put("p", say(QT_TRANSLATE_NOOP("Report", "Made with Buurtpeil from a release of wave %1."))
                          .arg(QString::fromStdString(facts.wave)));
    }
    return page + '\n';
}

}
