#include "app/report/headline.h"

#include "app/report/places.h"
#include "app/report/words.h"

#include <QStringList>

#include <algorithm>

namespace report {
namespace {

using Line = QStringList;

/// "24 (18-31)": the best guess out of 100, and what chance can make of it.
QString brief(const Words& say, const analysis::Facts& facts, const analysis::Bundle* bundle, analysis::Measure measure)
{
    if (!bundle)
        return say(QT_TRANSLATE_NOOP("Report", "not shown"));
    const analysis::Share share = shareOf(facts, *bundle, measure);
    const QString range = QStringLiteral("(%1-%2)").arg(ofHundredFrom(share.range)).arg(ofHundredTo(share.range));
    return share.value ? QStringLiteral("%1 %2").arg(ofHundred(*share.value)).arg(range) : range;
}

Line lineOf(const Words& say, const analysis::Facts& facts, const analysis::ReleasedTable::Row& row)
{
    const auto* bundle = shown(row);
    return {nameOf(row), say.people(bundle), brief(say, facts, bundle, analysis::Measure::social),
            brief(say, facts, bundle, analysis::Measure::emotional)};
}

}

QString writeHeadline(const std::vector<analysis::ReleasedTable>& waves, const QString& language)
{
    const Words say(language);
    const analysis::ReleasedTable& last = waves.back();
    std::vector<Line> lines = {{say(QT_TRANSLATE_NOOP("Report", "Place")),
                                say(QT_TRANSLATE_NOOP("Report", "Participants")),
                                say(QT_TRANSLATE_NOOP("Report", "Misses a wider circle")),
                                say(QT_TRANSLATE_NOOP("Report", "Misses a close bond"))},
                               lineOf(say, last.facts(), last.municipality())};
    for (const auto* row : neighbourhoodsByName(last, language))
        lines.push_back(lineOf(say, last.facts(), *row));

    std::vector<qsizetype> widths(4, 0);
    for (const Line& line : lines)
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], line[static_cast<qsizetype>(i)].size());

    QString text =
        say(QT_TRANSLATE_NOOP("Report", "%1, wave %2: of 100 participants (between, by chance)"))
            .arg(QString::fromStdString(last.facts().municipality), QString::fromStdString(last.facts().wave));
    if (last.facts().invented)
        text += QStringLiteral("\n") + say(QT_TRANSLATE_NOOP("Report", "All figures are invented."));
    text += QStringLiteral("\n\n");
    for (const Line& line : lines) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            text += line[static_cast<qsizetype>(i)].leftJustified(widths[i] + 3);
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        text += QLatin1Char('\n');
    }
    return text;
}

}
