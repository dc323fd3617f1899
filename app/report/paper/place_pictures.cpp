#include "app/report/paper/place_parts.h"
#include "app/report/pictures/change_strip.h"
#include "app/report/pictures/range_chart.h"
#include "app/report/pictures/who_bars.h"
#include "app/report/places.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace report {
namespace {

struct Aspect {
    analysis::Measure measure;
    Series series;
    const char* title;
    const char* brief;   ///< where there is less room
};

/// The two sides and the whole, never added up: the whole is counted by its own cut-off.
constexpr std::array<Aspect, 3> aspects = {{
    {analysis::Measure::social, Series::social, QT_TRANSLATE_NOOP("Report", "Misses a wider circle"),
     QT_TRANSLATE_NOOP("Report", "Wider circle")},
    {analysis::Measure::emotional, Series::emotional, QT_TRANSLATE_NOOP("Report", "Misses a close bond"),
     QT_TRANSLATE_NOOP("Report", "Close bond")},
    {analysis::Measure::lonely, Series::together, QT_TRANSLATE_NOOP("Report", "All statements together"),
     QT_TRANSLATE_NOOP("Report", "Together")},
}};

using Shares = std::vector<std::optional<analysis::Share>>;

std::optional<analysis::Share> shareIn(const analysis::ReleasedTable& wave, const std::string& area,
                                       analysis::Measure measure)
{
    const auto* bundle = bundleOf(wave, area, analysis::Group::all);
    return bundle ? std::optional(shareOf(wave.facts(), *bundle, measure)) : std::nullopt;
}

/// Of the adults whose age, household … the population file tells: the share that belongs to a group.
std::optional<double> residentsOf(const Beside& beside, const std::string& area, analysis::Group group)
{
    const bool isByGender = analysis::isGender(group);
    const bool isByAge =
        analysis::isAgeBand(group) || group == analysis::Group::under65 || group == analysis::Group::over65;
    if (!beside.population || !(isByAge || isByGender))
        return std::nullopt;
    std::int64_t all = 0;
    std::int64_t in = 0;
    for (const auto& [key, count] : beside.population->groups) {
        const auto& [place, question, option] = key;
        if (place != area || question != (isByGender ? "background.gender" : "background.age"))
            continue;
        const auto own = isByGender ? analysis::genderOf(option) : analysis::ageBandOf(option);
        if (!own)
            continue;
        all += count;
        const bool isIn = group == analysis::Group::under65  ? analysis::isUnder65(*own)
                          : group == analysis::Group::over65 ? !analysis::isUnder65(*own)
                                                             : own == group;
        in += isIn ? count : 0;
    }
    return all > 0 ? std::optional(static_cast<double>(in) / static_cast<double>(all)) : std::nullopt;
}

}

Block levels(const Told& told, const Place& place, double width)
{
    const Words& say = told.say;
    RangeChart chart;
    chart.withheld = say.withheld();
    chart.nameShare = .2;
    const auto addLine = [&](const QString& name, const std::string& area, bool isMain) {
        RangeChart::Line line{name, {}, isMain};
        for (const Aspect& aspect : aspects)
            line.shares.push_back(shareIn(told.wave(), area, aspect.measure));
        chart.lines.push_back(std::move(line));
    };
    for (const Aspect& aspect : aspects)
        chart.panels.push_back({aspect.series, say(aspect.title)});
    addLine(place.isWhole ? place.name : say(QT_TRANSLATE_NOOP("Report", "this neighbourhood")), place.row.area, true);
    if (!place.isWhole)
        addLine(say(QT_TRANSLATE_NOOP("Report", "whole municipality")), told.wave().municipality().area, false);
    return stacked({heading(say(QT_TRANSLATE_NOOP("Report", "Of 100 participants: best guess and range")), width,
                            Letters{bodyType}),
                    picture(std::move(chart), width, smallType)},
                   0);
}

Block changes(const Told& told, const Place& place, double width)
{
    const Words& say = told.say;
    constexpr std::size_t most = 3;
    const std::size_t first = told.waves.size() - std::min(most, told.waves.size());
    ChangeStrip strip;
    strip.withheld = say.withheld();
    for (std::size_t i = first; i < told.waves.size(); ++i) {
        strip.waves.push_back(QString::fromStdString(told.waves[i].facts().wave));
        strip.breaks.push_back(i > first && !areOneSeries(told.waves[i - 1].facts(), told.waves[i].facts()));
    }
    double detectable = 0;
    for (const Aspect& aspect : aspects) {
        ChangeStrip::Panel& panel = strip.panels.emplace_back();
        panel.series = aspect.series;
        panel.title = say(aspect.brief);
        for (std::size_t i = first; i < told.waves.size(); ++i)
            panel.shares.push_back(shareIn(told.waves[i], place.row.area, aspect.measure));
        if (const auto* change = told.compared.of(place.row.area, aspect.measure)) {
            panel.verdict = say.verdict(change->verdict);
            panel.sign = change->verdict;
            detectable = std::max(detectable, change->detectable);
        }
    }
    QString smallest = say(QT_TRANSLATE_NOOP("Report", "The last two waves are not compared here."));
    if (detectable > 0)
        smallest = say(QT_TRANSLATE_NOOP("Report", "Smallest change we could notice: %1 of 100."))
                       .arg(std::min(100, static_cast<int>(std::ceil(100 * detectable))));
    else if (told.compared.state == Compared::State::oneWave)
        smallest = say(QT_TRANSLATE_NOOP("Report", "There is one wave so far. A next one makes comparison possible."));
    else if (told.compared.state == Compared::State::otherSeries)
        smallest = say(QT_TRANSLATE_NOOP("Report", "The dashed line parts two series, which are not compared."));
    return stacked({heading(say(QT_TRANSLATE_NOOP("Report", "What changed")), width, Letters{bodyType}),
                    paragraph(smallest, width, Letters{smallType}), picture(std::move(strip), width, smallType)},
                   2 * pt);
}

Block whoTookPart(const Told& told, const Place& place, double width)
{
    const Words& say = told.say;
    const auto* all = shown(place.row);
    WhoBars bars;
    bars.withheld = say.withheld();
    const std::vector<analysis::Group> ofPart = {analysis::Group::under65, analysis::Group::over65,
                                                 analysis::Group::alone, analysis::Group::notAlone};
    const std::vector<analysis::Group> ofWhole = {analysis::Group::age18to34,    analysis::Group::age35to49,
                                                  analysis::Group::age50to64,    analysis::Group::age65to74,
                                                  analysis::Group::age75andOver, analysis::Group::woman,
                                                  analysis::Group::man,          analysis::Group::otherGender};
    bool isCompared = false;
    for (const auto group : place.isWhole ? ofWhole : ofPart) {
        if (!told.wave().row(place.row.area, group))
            continue;   // not asked
        WhoBars::Bar& bar = bars.bars.emplace_back();
        bar.name = say.group(group);
        const auto* bundle = bundleOf(told.wave(), place.row.area, group);
        if (bundle && all) {
            bar.participants = std::min(1.0, static_cast<double>(bundle->n.value) / static_cast<double>(all->n.value));
            bar.residents = residentsOf(told.beside, place.row.area, group);
            bar.label = QString::number(ofHundred(*bar.participants));
            isCompared = isCompared || bar.residents;
        }
    }
    const QString note = bars.bars.empty() ? say(QT_TRANSLATE_NOOP("Report", "Age and household were not asked."))
                         : isCompared
                             ? say(QT_TRANSLATE_NOOP("Report", "Of 100 participants. Hollow: of 100 adult residents."))
                             : say(QT_TRANSLATE_NOOP("Report", "Of 100 participants. Residents: not told."));
    return stacked({heading(say(QT_TRANSLATE_NOOP("Report", "Who took part")), width, Letters{bodyType}),
                    paragraph(note, width, Letters{smallType}), picture(std::move(bars), width, smallType)},
                   2 * pt);
}

}
