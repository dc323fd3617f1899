#include "app/report/offers.h"
#include "app/report/places.h"
#include "app/report/sections.h"
#include "app/report/sentences.h"

#include <QCoreApplication>

namespace report {
namespace {

void writeList(Html& html, const QString& heading, const QStringList& lines)
{
    html.put("h3", heading);
    const auto list = html.in("ul");
    for (const QString& line : lines)
        html.put("li", line);
}

}

void writePlaceByPlace(Html& html, const Words& say, const std::vector<analysis::ReleasedTable>& waves)
{
    const analysis::ReleasedTable& wave = waves.back();
    const Compared two = Compared::lastOf(waves);
    const auto section = html.in("section", {{"aria-labelledby", QStringLiteral("say")}});
    html.put("h2", say(QT_TRANSLATE_NOOP("Report", "What you can say of each place")), {{"id", QStringLiteral("say")}});
    html.put("p",
             say(QT_TRANSLATE_NOOP("Report", "The same stands on the sheet of each place, made for the printer.")));
    for (const auto* row : neighbourhoodsByName(wave, say.language())) {
        const auto place = html.in("details");
        html.put("summary", nameOf(*row));
        const ChangeFound found = ChangeFound::of(two, row->area, analysis::Measure::lonely);
        QStringList can = levelSentences(say, wave.facts(), shown(*row));
        if (shown(*row))
            can << changeSentences(say, found).join(u' ');
        can << strengthSentence(say, Offers::of(say, wave, row->area, 1));
        writeList(html, say(QT_TRANSLATE_NOOP("Report", "This you can say")), can);
        writeList(html, say(QT_TRANSLATE_NOOP("Report", "This you cannot say")), notToSay(say, found));
    }
}

}
