#include "app/report/funnel_of_places.h"
#include "app/report/pair_chart.h"
#include "app/report/places.h"
#include "app/report/sections.h"

#include <QCoreApplication>

namespace report {
namespace {

/// "Of 100 participants about 41 …" for the whole municipality, as an example of how to read the picture.
void writeSentence(Html& html, const Words& say, const analysis::ReleasedTable& wave, analysis::Measure measure,
                   const char* source)
{
    const auto* bundle = shown(wave.municipality());
    if (!bundle)
        return;
    const analysis::Share share = shareOf(wave.facts(), *bundle, measure);
    if (!share.value)
        return;
    html.put("p", say(source)
                      .arg(ofHundred(*share.value))
                      .arg(ofHundredFrom(share.range))
                      .arg(ofHundredTo(share.range))
                      .arg(QString::fromStdString(wave.facts().municipality)));
}

void writeTable(Html& html, const Words& say, const analysis::Facts& facts, const std::vector<ChartLine>& lines)
{
    const auto details = html.in("details");
    html.put("summary", say(QT_TRANSLATE_NOOP("Report", "The same as a table")));
    Table table(html, say(QT_TRANSLATE_NOOP("Report", "Of 100 participants, by place")),
                {say(QT_TRANSLATE_NOOP("Report", "Place")), say(QT_TRANSLATE_NOOP("Report", "Participants")),
                 say(QT_TRANSLATE_NOOP("Report", "Social: misses a wider circle")),
                 say(QT_TRANSLATE_NOOP("Report", "Emotional: misses a close bond")),
                 say(QT_TRANSLATE_NOOP("Report", "All statements together"))});
    for (const ChartLine& line : lines)
        table.row(line.name, {{say.people(line.bundle), !line.bundle},
                              {say.share(facts, line.bundle, analysis::Measure::social), !line.bundle},
                              {say.share(facts, line.bundle, analysis::Measure::emotional), !line.bundle},
                              {say.share(facts, line.bundle, analysis::Measure::lonely), !line.bundle}});
}

}

void writeSideBySide(Html& html, const Words& say, const analysis::ReleasedTable& wave)
{
    const auto section = html.in("section", {{"aria-labelledby", QStringLiteral("places")}});
    html.put("h2", say(QT_TRANSLATE_NOOP("Report", "Neighbourhoods side by side")), {{"id", QStringLiteral("places")}});
    writeSentence(html, say, wave, analysis::Measure::social,
                  QT_TRANSLATE_NOOP("Report",
                                    "Of 100 participants in %4, about %1 miss a wider circle of people. By chance "
                                    "this can be between %2 and %3."));
    writeSentence(html, say, wave, analysis::Measure::emotional,
                  QT_TRANSLATE_NOOP("Report",
                                    "Of 100 participants in %4, about %1 miss a close bond. By chance this can be "
                                    "between %2 and %3."));

    std::vector<ChartLine> lines = {{nameOf(wave.municipality()), shown(wave.municipality())}};
    for (const auto* row : neighbourhoodsByName(wave, say.language()))
        lines.push_back({nameOf(*row), shown(*row)});
    const auto figure = html.in("figure");
    html.put("figcaption",
             say(QT_TRANSLATE_NOOP("Report",
                                   "Participants out of 100. The mark is the best guess, the bar shows what chance "
                                   "can make of it. The order is that of the alphabet. Hatched means: not shown, to "
                                   "protect small groups and groups near them.")));
    drawPairChart(html, say, wave.facts(), lines);
    if (const auto funnel = funnelOfPlaces(say, wave)) {
        html.put("p", say(QT_TRANSLATE_NOOP(
                          "Report",
                          "Small places vary most. Suppose that all places were alike, by all statements together. "
                          "Then 95 of 100 would lie between the full lines, 998 of 1000 between the dashed ones.")));
        drawFunnel(html, say, *funnel);
    }
    writeTable(html, say, wave.facts(), lines);
}

void writeGroups(Html& html, const Words& say, const analysis::ReleasedTable& wave)
{
    const std::string& whole = wave.municipality().area;
    const auto section = html.in("section", {{"aria-labelledby", QStringLiteral("groups")}});
    html.put("h2", say(QT_TRANSLATE_NOOP("Report", "Groups of participants")), {{"id", QStringLiteral("groups")}});
    html.put("p", say(QT_TRANSLATE_NOOP("Report", "One grouping at a time, for the whole municipality.")));
    Table table(html, say(QT_TRANSLATE_NOOP("Report", "Of 100 participants, by group")),
                {say(QT_TRANSLATE_NOOP("Report", "Group")), say(QT_TRANSLATE_NOOP("Report", "Participants")),
                 say(QT_TRANSLATE_NOOP("Report", "Social: misses a wider circle")),
                 say(QT_TRANSLATE_NOOP("Report", "Emotional: misses a close bond"))});
    for (const auto group : analysis::everyGroup) {
        if (!wave.row(whole, group))
            continue;   // not asked
        const auto* bundle = bundleOf(wave, whole, group);
        table.row(say.group(group), {{say.people(bundle), !bundle},
                                     {say.share(wave.facts(), bundle, analysis::Measure::social), !bundle},
                                     {say.share(wave.facts(), bundle, analysis::Measure::emotional), !bundle}});
    }
}

}
