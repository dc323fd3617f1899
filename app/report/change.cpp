#include "analysis/verdict.h"
#include "app/report/places.h"
#include "app/report/sections.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace report {
namespace {

QString wordFor(const Words& say, const analysis::Change& change)
{
    switch (change.verdict) {
    case analysis::Verdict::more: return say(QT_TRANSLATE_NOOP("Report", "more"));
    case analysis::Verdict::less: return say(QT_TRANSLATE_NOOP("Report", "less"));
    case analysis::Verdict::noDemonstrableDifference: break;
    }
    const QString word = say(QT_TRANSLATE_NOOP("Report", "no demonstrable difference"));
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

const analysis::Change* changeOf(const std::vector<analysis::Change>& changes, const std::string& area,
                                 analysis::Measure measure)
{
    const auto found = std::find_if(changes.begin(), changes.end(), [&](const analysis::Change& one) {
        return one.area == area && one.measure == measure;
    });
    return found == changes.end() ? nullptr : &*found;
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

void writeVerdicts(Html& html, const Words& say, const analysis::ReleasedTable& earlier,
                   const analysis::ReleasedTable& later)
{
    // Two families, corrected apart: the scale as a whole, and its two sides.
    constexpr std::array whole = {analysis::Measure::lonely};
    constexpr std::array sides = {analysis::Measure::social, analysis::Measure::emotional};
    auto changes = analysis::changes(earlier, later, whole);
    const auto ofSides = analysis::changes(earlier, later, sides);
    changes.insert(changes.end(), ofSides.begin(), ofSides.end());
    Table table(html,
                say(QT_TRANSLATE_NOOP("Report", "From %1 to %2: participants who miss contact"))
                    .arg(QString::fromStdString(earlier.facts().wave), QString::fromStdString(later.facts().wave)),
                {say(QT_TRANSLATE_NOOP("Report", "Place")),
                 say(QT_TRANSLATE_NOOP("Report", "Smallest change we could notice")),
                 say(QT_TRANSLATE_NOOP("Report", "All statements together")),
                 say(QT_TRANSLATE_NOOP("Report", "Misses a wider circle")),
                 say(QT_TRANSLATE_NOOP("Report", "Misses a close bond"))});
    const auto verdict = [&](const analysis::ReleasedTable::Row& row, analysis::Measure measure) {
        return valueOf(say, changeOf(changes, row.area, measure), earlier, later);
    };
    for (const auto* row : neighbourhoodsByName(later, say.language()))
        table.row(nameOf(*row),
                  {detectableOf(say, changes, row->area), verdict(*row, analysis::Measure::lonely),
                   verdict(*row, analysis::Measure::social), verdict(*row, analysis::Measure::emotional)});
    if (std::any_of(changes.begin(), changes.end(), [](const analysis::Change& one) { return one.stoodOutAlone; }))
        html.put("p", say(QT_TRANSLATE_NOOP("Report", "* Stood out alone, but not after correcting for the number of "
                                                      "comparisons. Chance alone makes some stand out.")));
}

}

void writeChange(Html& html, const Words& say, const std::vector<analysis::ReleasedTable>& waves)
{
    const auto section = html.in("section", {{"aria-labelledby", QStringLiteral("change")}});
    html.put("h2", say(QT_TRANSLATE_NOOP("Report", "What changed")), {{"id", QStringLiteral("change")}});
    if (waves.size() < 2) {
        html.put("p",
                 say(QT_TRANSLATE_NOOP("Report", "There is one wave so far. A next one makes comparison possible.")));
        return;
    }
    const auto& later = waves.back();
    const auto& earlier = waves[waves.size() - 2];
    if (!areOneSeries(earlier.facts(), later.facts())) {
        html.put("p", say(QT_TRANSLATE_NOOP("Report",
                                            "The last two waves asked other statements, words or answers, or "
                                            "counted by another rule. They are two series and are not compared.")));
        return;
    }
    html.put("p",
             say(QT_TRANSLATE_NOOP(
                 "Report", "Small groups vary by chance. For every group, the table says how large a change must be. "
                           "One of that size shows in 8 of 10 cases. A smaller one may be real and stay unseen.")));
    writeVerdicts(html, say, earlier, later);
}

}
