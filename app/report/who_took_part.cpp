#include "app/report/notes.h"
#include "app/report/places.h"
#include "app/report/sections.h"

#include <QCoreApplication>

namespace report {
namespace {

void writeByAge(Html& html, const Words& say, const analysis::ReleasedTable& wave)
{
    const std::string& whole = wave.municipality().area;
    if (!wave.row(whole, analysis::Group::under65))
        return;   // age was not asked
    Table table(html, say(QT_TRANSLATE_NOOP("Report", "Participants who answered every statement")),
                {say(QT_TRANSLATE_NOOP("Report", "Place")), say(QT_TRANSLATE_NOOP("Report", "everybody")),
                 say(QT_TRANSLATE_NOOP("Report", "under 65")), say(QT_TRANSLATE_NOOP("Report", "65 and over"))});
    const auto write = [&](const QString& name, const std::string& area) {
        std::vector<Table::Value> values;
        for (const auto group : {analysis::Group::all, analysis::Group::under65, analysis::Group::over65}) {
            const auto* bundle = bundleOf(wave, area, group);
            values.push_back({say.people(bundle), !bundle});
        }
        table.row(name, values);
    };
    write(nameOf(wave.municipality()), whole);
    for (const auto* row : neighbourhoodsByName(wave, say.language()))
        write(nameOf(*row), row->area);
}

}

void writeWhoTookPart(Html& html, const Words& say, const analysis::ReleasedTable& wave)
{
    const analysis::Facts& facts = wave.facts();
    const auto section = html.in("section", {{"aria-labelledby", QStringLiteral("who")}});
    html.put("h2", say(QT_TRANSLATE_NOOP("Report", "Who took part")), {{"id", QStringLiteral("who")}});
    {
        const auto banner = html.in("div", {{"class", QStringLiteral("banner")}});
        html.put("p", whoTookPart(say, facts));
    }
    if (facts.sheets)
        html.put("p", say(QT_TRANSLATE_NOOP("Report", "About %1 residents answered.")).arg(facts.sheets->value));
    if (facts.complete)
        html.put("p", say(QT_TRANSLATE_NOOP(
                              "Report", "About %1 of them answered every statement. The figures below are about them."))
                          .arg(facts.complete->value));
    html.put(
        "p",
        say(QT_TRANSLATE_NOOP(
            "Report",
            "Some people are missing: those who never come to the place where the tablet stands. So are those who "
            "cannot leave their home or who do not read its languages. How many of them miss contact is not known.")));
    writeByAge(html, say, wave);
}

}
