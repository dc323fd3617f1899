#include "app/report/compared.h"
#include "app/report/places.h"
#include "app/report/sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace report {
namespace {

QString wordFor(const Words& say, const analysis::Change& change)
{
    const QString word = say.verdict(change.verdict);
    return change.stoodOutAlone ? word + QStringLiteral(" *") : word;
}

/// The verdict first, then what it is about: "less (from 64 to 26 of 100)".
Table::Value valueOf(const Words& say, const analysis::Change* change, const analysis::ReleasedTable& earlier,
                     const analysis::ReleasedTable& later)
{
    if (!change)
        return {say(QT_TRANSLATE_NOOP("Report", "not shown")), true};
    const auto shareIn = [&](const analysis::ReleasedTable& wave) {
        return shareOf(wave.facts(), *bundleOf(wave, change->area, analysis::Group::all), change->measure).value;
    };
    const auto before = shareIn(earlier);
    const auto after = shareIn(later);
    if (!before || !after)
        return {wordFor(say, *change)};
    return {say(QT_TRANSLATE_NOOP("Report", "%1 (from %2 to %3 of 100)"))
                .arg(wordFor(say, *change))
                .arg(ofHundred(*before))
                .arg(ofHundred(*after))};
}

/// The smallest change that every measure can show here, in people of 100, rounded up.
Table::Value detectableOf(const Words& say, const std::vector<analysis::Change>& changes, const std::string& area)
{
    double most = 0;
    for (const analysis::Change& one : changes)
        if (one.area == area)
            most = std::max(most, one.detectable);
    if (most == 0)
        return {say(QT_TRANSLATE_NOOP("Report", "not shown")), true};
    return {say(QT_TRANSLATE_NOOP("Report", "%1 of 100")).arg(static_cast<int>(std::ceil(100 * most))), false};
}

void writeVerdicts(Html& html, const Words& say, const Compared& two)
{
    const analysis::ReleasedTable& earlier = *two.earlier;
    const analysis::ReleasedTable& later = *two.later;
    {
        Table table(html,
                    say(QT_TRANSLATE_NOOP("Report", "From %1 to %2: participants who miss contact"))
                        .arg(QString::fromStdString(earlier.facts().wave), QString::fromStdString(later.facts().wave)),
                    {say(QT_TRANSLATE_NOOP("Report", "Place")),
                     say(QT_TRANSLATE_NOOP("Report", "Smallest change we could notice")),
                     say(QT_TRANSLATE_NOOP("Report", "All statements together")),
                     say(QT_TRANSLATE_NOOP("Report", "Misses a wider circle")),
                     say(QT_TRANSLATE_NOOP("Report", "Misses a close bond"))});
        const auto verdict = [&](const analysis::ReleasedTable::Row& row, analysis::Measure measure) {
            return valueOf(say, two.of(row.area, measure), earlier, later);
        };
        for (const auto* row : neighbourhoodsByName(later, say.language()))
            table.row(nameOf(*row),
                      {detectableOf(say, two.changes, row->area), verdict(*row, analysis::Measure::lonely),
                       verdict(*row, analysis::Measure::social), verdict(*row, analysis::Measure::emotional)});
    }
    if (std::ranges::any_of(two.changes, &analysis::Change::stoodOutAlone))
        html.put("p", say(QT_TRANSLATE_NOOP("Report", "* Stood out alone, but not after correcting for the number of "
                                                      "comparisons. Chance alone makes some stand out.")));
}

}

void writeChange(Html& html, const Words& say, const std::vector<analysis::ReleasedTable>& waves)
{
    const auto section = html.in("section", {{"aria-labelledby", QStringLiteral("change")}});
    html.put("h2", say(QT_TRANSLATE_NOOP("Report", "What changed")), {{"id", QStringLiteral("change")}});
    const Compared two = Compared::lastOf(waves);
    if (two.state == Compared::State::oneWave) {
        html.put("p",
                 say(QT_TRANSLATE_NOOP("Report", "There is one wave so far. A next one makes comparison possible.")));
        return;
    }
    if (two.state == Compared::State::otherSeries) {
        html.put("p", say(QT_TRANSLATE_NOOP("Report",
                                            "The last two waves asked other statements, words or answers, or "
                                            "counted by another rule. They are two series and are not compared.")));
        return;
    }
    html.put("p",
             say(QT_TRANSLATE_NOOP(
                 "Report", "Small groups vary by chance. For every group, the table says how large a change must be. "
                           "One of that size shows in 8 of 10 cases. A smaller one may be real and stay unseen.")));
    writeVerdicts(html, say, two);
}

}
