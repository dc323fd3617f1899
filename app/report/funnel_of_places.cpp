#include "app/report/funnel_of_places.h"

#include "analysis/funnel.h"
#include "app/report/pictures/svg.h"
#include "app/report/places.h"

#include <QCoreApplication>

#include <algorithm>

namespace report {

std::optional<FunnelChart> funnelOfPlaces(const Words& say, const analysis::ReleasedTable& wave)
{
    FunnelChart chart;
    std::vector<analysis::AreaShare> places;
    double most = 0;
    for (const auto* row : neighbourhoodsByName(wave, say.language())) {
        const auto* bundle = shown(*row);
        if (!bundle)
            continue;
        const double n = static_cast<double>(bundle->n.value);
        const double k = analysis::asNumber(bundle->count(analysis::Measure::lonely));
        places.push_back({k, n});
        chart.points.push_back({nameOf(*row), n, k / n});
        most = std::max(most, n);
    }
    const auto around = analysis::funnel(places);
    if (places.size() < 3 || !around)
        return std::nullopt;
    chart.common = around->p0;
    chart.across = say(QT_TRANSLATE_NOOP("Report", "Participants"));
    std::vector<analysis::AreaShare> steps;
    double n = 20;
    while (n < 1.08 * most) {
        steps.push_back({0, n});
        n *= 1.12;
    }
    steps.push_back({0, 1.08 * most});
    const auto lines = analysis::funnel(steps, around->p0);
    for (std::size_t i = 0; i < steps.size(); ++i)
        chart.limits.push_back({steps[i].n, lines->areas[i]->limits975, lines->areas[i]->limits999});
    return chart;
}

void drawFunnel(Html& html, const Words& say, const FunnelChart& chart)
{
    constexpr double width = 920 / svgUnit;
    constexpr double type = 15 / svgUnit;
    const double height = heightOf(chart, width, type);
    drawInPage(html,
               {width, height,
                [&](QPainter& painter) {
                    paint(painter, {0, 0, width, height}, chart, type);
                }},
               QStringLiteral("funnel"),
               say(QT_TRANSLATE_NOOP("Report", "Places by number of participants, and what chance alone makes")),
               say(QT_TRANSLATE_NOOP("Report", "Everything in this picture is in the table that follows it.")));
}

}
