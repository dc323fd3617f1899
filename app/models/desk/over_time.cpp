#include "app/models/desk/over_time.h"

#include "analysis/comparable.h"
#include "analysis/verdict.h"
#include "app/report/places.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace models {
namespace {

using analysis::Break;
using analysis::ReleasedTable;

const char* wordsFor(Break reason)
{
    switch (reason) {
    case Break::instrument: return QT_TRANSLATE_NOOP("Desk", "other statements");
    case Break::version: return QT_TRANSLATE_NOOP("Desk", "another version of the statements");
    case Break::format: return QT_TRANSLATE_NOOP("Desk", "other answers to choose from");
    case Break::wording: return QT_TRANSLATE_NOOP("Desk", "other words");
    case Break::rule: return QT_TRANSLATE_NOOP("Desk", "another rule for counting");
    case Break::mode: return QT_TRANSLATE_NOOP("Desk", "another way of asking");
    case Break::boundaries: return QT_TRANSLATE_NOOP("Desk", "other boundaries");
    }
    return "";
}

QString wave(const ReleasedTable& table) { return QString::fromStdString(table.facts().wave); }

/// Everything that is compared between the last two waves: the municipality's whole scale is no neighbourhood and stays out.
std::vector<analysis::Change> changesOf(const ReleasedTable& earlier, const ReleasedTable& later)
{
    // Two families, corrected apart: the scale as a whole, and its two sides.
    constexpr std::array whole = {analysis::Measure::lonely};
    constexpr std::array sides = {analysis::Measure::social, analysis::Measure::emotional};
    auto all = analysis::changes(earlier, later, whole);
    const auto ofSides = analysis::changes(earlier, later, sides);
    all.insert(all.end(), ofSides.begin(), ofSides.end());
    return all;
}

QString word(const Shown& shown, const analysis::Change& change)
{
    switch (change.verdict) {
    case analysis::Verdict::more: return shown.say("more");
    case analysis::Verdict::less: return shown.say("less");
    case analysis::Verdict::noDemonstrableDifference: break;
    }
    const QString none = shown.say("no demonstrable difference");
    return change.stoodOutAlone ? none + QStringLiteral(" *") : none;
}

void sayChange(TimePlace& place, const Shown& shown, const std::vector<analysis::Change>& changes,
               const std::string& area)
{
    QString social;
    QString emotional;
    double most = 0;
    for (const analysis::Change& one : changes) {
        if (one.area != area)
            continue;
        most = std::max(most, one.detectable);
        if (one.measure == analysis::Measure::social)
            social = word(shown, one);
        if (one.measure == analysis::Measure::emotional)
            emotional = word(shown, one);
    }
    if (social.isEmpty())
        return;
    place.change = deskWords(QT_TRANSLATE_NOOP("Desk", "Since %1, a wider circle: %2. A close bond: %3."))
                       .arg(wave(*shown.waves[shown.waves.size() - 2]), social, emotional);
    place.noticeable = deskWords(QT_TRANSLATE_NOOP("Desk", "Smallest change we could notice: %1 of 100."))
                           .arg(static_cast<int>(std::ceil(100 * most)));
}

/// The place in every wave; a wave that does not know it has no figure.
std::vector<TimePoint> pointsOf(const Shown& shown, const std::string& area, const QString& name)
{
    std::vector<TimePoint> points;
    const ReleasedTable* before = nullptr;
    for (const ReleasedTable* table : shown.waves) {
        const Shown then{{table}, shown.say};
        const auto* row = table->row(area, analysis::Group::all);
        TimePoint point;
        point.wave = wave(*table);
        point.figure = figureOf(then, name, row ? analysis::shown(*row) : nullptr);
        point.figure.spoken = QStringLiteral("%1. %2").arg(point.wave, point.figure.spoken);
        if (before) {
            const auto* earlier = before->row(area, analysis::Group::all);
            point.broken = !analysis::comparable(*before, earlier, *table, row);
        }
        points.push_back(std::move(point));
        before = table;
    }
    return points;
}

TableCells::Line lineOf(const TimePlace& place)
{
    TableCells::Line line{place.name, {}};
    for (const TimePoint& point : place.points) {
        const Figure& figure = point.figure;
        line.values.push_back({figure.shown ? deskWords(QT_TRANSLATE_NOOP("Desk", "wider circle %1; close bond %2"))
                                                  .arg(figure.social.words, figure.emotional.words)
                                            : figure.people,
                               !figure.shown});
    }
    line.values.push_back(
        {place.change.isEmpty() ? deskWords(QT_TRANSLATE_NOOP("Desk", "not compared")) : place.change});
    return line;
}

}

void OverTime::fill()
{
    const auto& waves = shown().waves;
    m_breaks.clear();
    for (std::size_t i = 1; i < waves.size(); ++i) {
        QStringList why;
        for (const Break reason : analysis::comparable(waves[i - 1]->facts(), waves[i]->facts()).breaks)
            why << deskWords(wordsFor(reason));
        if (!why.isEmpty())
            m_breaks << deskWords(QT_TRANSLATE_NOOP("Desk", "Between %1 and %2 the line is broken: %3."))
                            .arg(wave(*waves[i - 1]), wave(*waves[i]), why.join(QStringLiteral(", ")));
    }
    const auto changes =
        waves.size() < 2 ? std::vector<analysis::Change>{} : changesOf(*waves[waves.size() - 2], *waves.back());
    m_stoodOutAlone = std::any_of(changes.begin(), changes.end(), [](const auto& one) {
        return one.stoodOutAlone && one.measure != analysis::Measure::lonely;
    });
    std::vector<TimePlace> places;
    const auto add = [&](const ReleasedTable::Row& row) {
        TimePlace place;
        place.name = report::nameOf(row);
        place.points = pointsOf(shown(), row.area, place.name);
        sayChange(place, shown(), changes, row.area);
        places.push_back(std::move(place));
    };
    for (const auto* row : placesOf(shown()))
        add(*row);

    QStringList heads = {shown().say("Place")};
    std::vector<TableCells::Line> lines;
    for (const auto* table : waves)
        heads << wave(*table);
    heads << shown().say("What changed");
    lines.reserve(places.size());
    for (const TimePlace& place : places)
        lines.push_back(lineOf(place));
    table()->put(deskWords(QT_TRANSLATE_NOOP("Desk", "Of 100 participants, by place and wave")), heads,
                 std::move(lines));
    m_places.put(std::move(places));
}

}
