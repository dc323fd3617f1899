#include "app/report/map_of_places.h"

#include "app/report/places.h"

#include <QCoreApplication>

#include <algorithm>

namespace report {
namespace {

constexpr int classCount = 5;

/// Of 100; where only "fewer than 5" is printed, the least that it may be.
int levelFigure(const analysis::Share& share)
{
    return share.value ? ofHundred(*share.value) : ofHundredFrom(share.range);
}

}

MapScale MapScale::over(const std::vector<analysis::ReleasedTable>& waves)
{
    int least = 100;
    int most = 0;
    for (const analysis::ReleasedTable& wave : waves)
        for (const analysis::ReleasedTable::Row& row : wave.rows()) {
            const auto* bundle = shown(row);
            if (row.level != scales::AreaLevel::neighbourhood || row.group != analysis::Group::all || !bundle)
                continue;
            for (const auto side : {analysis::Measure::social, analysis::Measure::emotional}) {
                const int figure = levelFigure(shareOf(wave.facts(), *bundle, side));
                least = std::min(least, figure);
                most = std::max(most, figure);
            }
        }
    if (least > most)
        return {};
    for (const int step : {2, 4, 5, 10}) {
        const int from = std::min(least / step * step, 100 - classCount * step);
        const int end = from + classCount * step;
        if (most < end || end == 100)
            return {from, step};
    }
    return {};
}

int MapScale::levelOf(int ofHundred) const { return std::clamp((ofHundred - from) / step, 0, classCount - 1); }

std::array<QString, 5> MapScale::words() const
{
    std::array<QString, 5> all;
    for (int i = 0; i < classCount; ++i) {
        const int low = from + i * step;
        const int end = low + step;
        all[static_cast<std::size_t>(i)] = QStringLiteral("%1–%2").arg(low).arg(end == 100 ? end : end - 1);
    }
    return all;
}

AreaMap mapOfPlaces(const Words& say, const std::vector<analysis::ReleasedTable>& waves,
                    const analysis::ReleasedTable& wave, const Shapes& shapes, analysis::Measure side)
{
    const MapScale scale = MapScale::over(waves);
    AreaMap map;
    const bool isSocial = side == analysis::Measure::social;
    map.series = isSocial ? Series::social : Series::emotional;
    map.title = isSocial ? say(QT_TRANSLATE_NOOP("Report", "Social: misses a wider circle"))
                         : say(QT_TRANSLATE_NOOP("Report", "Emotional: misses a close bond"));
    map.unit = say(QT_TRANSLATE_NOOP("Report", "Of 100 participants:"));
    map.classes = scale.words();
    map.withheld = say.withheld();

    std::map<std::string, const analysis::ReleasedTable::Row*> known;   // the last wave's name holds
    for (const analysis::ReleasedTable& one : waves)
        for (const auto* row : neighbourhoodsByName(one, say.language()))
            known[row->area] = row;
    std::vector<const analysis::ReleasedTable::Row*> places = neighbourhoodsByName(wave, say.language());
    for (const auto& [code, row] : known)
        if (!wave.row(code, analysis::Group::all))
            places.push_back(row);
    for (const auto* row : places) {
        const auto shape = shapes.find(row->area);
        if (shape == shapes.end())
            continue;
        AreaMap::Area area{nameOf(*row), shape->second, {}, say.withheld(), false};
        const bool isHere = wave.row(row->area, analysis::Group::all) != nullptr;
        const auto* bundle = isHere ? shown(*row) : nullptr;
        area.isWithheld = isHere && !bundle;
        if (!isHere)
            area.label = say(QT_TRANSLATE_NOOP("Report", "not in this wave"));
        if (bundle) {
            const analysis::Share share = shareOf(wave.facts(), *bundle, side);
            area.level = scale.levelOf(levelFigure(share));
            area.label = share.value ? QString::number(ofHundred(*share.value)) : QStringLiteral("< 5");
        }
        map.areas.push_back(std::move(area));
    }
    return map;
}

}
