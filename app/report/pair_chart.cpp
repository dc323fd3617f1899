#include "app/report/pair_chart.h"

#include "app/report/pictures/svg.h"

#include <QCoreApplication>

namespace report {

RangeChart pairChart(const Words& say, const analysis::Facts& facts, const std::vector<ChartLine>& lines)
{
    RangeChart chart;
    chart.panels = {{Series::social, say(QT_TRANSLATE_NOOP("Report", "Social: misses a wider circle"))},
                    {Series::emotional, say(QT_TRANSLATE_NOOP("Report", "Emotional: misses a close bond"))}};
    chart.withheld = say.withheld();
    for (const ChartLine& line : lines) {
        RangeChart::Line& drawn = chart.lines.emplace_back();
        drawn.name = line.name;
        drawn.isMain = chart.lines.size() == 1;
        for (const auto measure : {analysis::Measure::social, analysis::Measure::emotional})
            drawn.shares.push_back(line.bundle ? std::optional(shareOf(facts, *line.bundle, measure)) : std::nullopt);
    }
    return chart;
}

void drawPairChart(Html& html, const Words& say, const analysis::Facts& facts, const std::vector<ChartLine>& lines)
{
    constexpr double width = 920 / svgUnit;
    constexpr double type = 15 / svgUnit;
    const RangeChart chart = pairChart(say, facts, lines);
    const double height = heightOf(chart, width, type);
    drawInPage(html,
               {width, height,
                [&](QPainter& painter) {
                    paint(painter, {0, 0, width, height}, chart, type);
                }},
               QStringLiteral("chart"),
               say(QT_TRANSLATE_NOOP("Report", "Missing a wider circle, and missing a close bond, by place")),
               say(QT_TRANSLATE_NOOP("Report", "Everything in this picture is in the table that follows it.")));
}

}
