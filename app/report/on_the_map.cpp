#include "app/report/on_the_map.h"

#include "app/report/map_of_places.h"
#include "app/report/pictures/svg.h"
#include "app/report/places.h"
#include "app/report/sections.h"

#include <QCoreApplication>

namespace report {
namespace {

void drawMap(Html& html, const Words& say, const AreaMap& map, const QString& id)
{
    constexpr double width = 920 / svgUnit;
    constexpr double type = 15 / svgUnit;
    const double height = heightOf(map, width, type);
    const auto figure = html.in("figure");
    drawInPage(html,
               {width, height,
                [&](QPainter& painter) {
                    paint(painter, {0, 0, width, height}, map, type);
                }},
               id, map.title,
               say(QT_TRANSLATE_NOOP("Report", "Everything in this picture is in the table that follows it.")));
}

}

void writeOnTheMap(Html& html, const Words& say, const std::vector<analysis::ReleasedTable>& waves,
                   const Shapes& shapes)
{
    if (shapes.empty())
        return;
    const analysis::ReleasedTable& wave = waves.back();
    const auto section = html.in("section", {{"aria-labelledby", QStringLiteral("map")}});
    html.put("h2", say(QT_TRANSLATE_NOOP("Report", "On the map")), {{"id", QStringLiteral("map")}});
    html.put("p",
             say(QT_TRANSLATE_NOOP(
                 "Report", "A map colours land, and a large field is no large group. The figures are best guesses; "
                           "their ranges stand in the table. Colours mean the same on both maps and in every wave.")));
    drawMap(html, say, mapOfPlaces(say, waves, wave, shapes, analysis::Measure::social), QStringLiteral("map-social"));
    drawMap(html, say, mapOfPlaces(say, waves, wave, shapes, analysis::Measure::emotional),
            QStringLiteral("map-emotional"));
    const auto details = html.in("details");
    html.put("summary", say(QT_TRANSLATE_NOOP("Report", "The same as a table")));
    Table table(html, say(QT_TRANSLATE_NOOP("Report", "Of 100 participants, by place")),
                {say(QT_TRANSLATE_NOOP("Report", "Place")),
                 say(QT_TRANSLATE_NOOP("Report", "Social: misses a wider circle")),
                 say(QT_TRANSLATE_NOOP("Report", "Emotional: misses a close bond"))});
    for (const auto* row : neighbourhoodsByName(wave, say.language())) {
        const auto* bundle = shown(*row);
        table.row(nameOf(*row), {{say.share(wave.facts(), bundle, analysis::Measure::social), !bundle},
                                 {say.share(wave.facts(), bundle, analysis::Measure::emotional), !bundle}});
    }
}

}
