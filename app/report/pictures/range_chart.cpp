#include "app/report/pictures/range_chart.h"

#include "app/report/look.h"
#include "app/report/words.h"

#include <algorithm>

namespace report {
namespace {

/// Where things stand, in the units of the painter.
class RangePlan {
public:
    RangePlan(const RangeChart& chart, double width, double type)
        : letters{type},
          nameWidth(chart.nameShare * width),
          gap(3 * type),
          hasNumbers(chart.hasNumbers),
          panelWidth((width - nameWidth) / static_cast<double>(chart.panels.size()) - gap)
    {
        for (const RangeChart::Panel& panel : chart.panels)
            titles = std::max(titles, heightOfParagraph(panel.title, titleWidth(), letters.bold()));
        for (const RangeChart::Line& line : chart.lines)
            heights.push_back(
                std::max(2.5 * type, .7 * type + heightOfParagraph(line.name, nameRoom(), lettersOf(line))));
    }

    double titleWidth() const { return panelWidth + gap - 1.5 * letters.size; }
    double nameRoom() const { return nameWidth - letters.size; }
    Letters lettersOf(const RangeChart::Line& line) const { return line.isMain ? letters.bold() : letters; }
    double axis() const { return titles + (hasNumbers ? 1.5 : 0) * letters.size; }   ///< baseline of the numbers
    double first() const { return axis() + .6 * letters.size; }                      ///< top of the first line
    double left(std::size_t panel) const { return nameWidth + (panelWidth + gap) * static_cast<double>(panel); }
    double x(std::size_t panel, double share) const { return left(panel) + share * panelWidth; }
    double height() const
    {
        double all = first();
        for (const double one : heights)
            all += one;
        return all;
    }

    Letters letters;
    double nameWidth;
    double gap;
    bool hasNumbers;
    double panelWidth;
    double titles = 0;
    std::vector<double> heights;   ///< of the lines
};

void drawAxis(QPainter& painter, const RangePlan& plan, std::size_t panel)
{
    for (const int tick : {0, 25, 50, 75, 100}) {
        const double x = plan.x(panel, tick / 100.0);
        drawLine(painter, {x, plan.axis() + .35 * plan.letters.size}, {x, plan.height()}, look::grid,
                 .06 * plan.letters.size);
        if (plan.hasNumbers && (tick != 75 || plan.panelWidth > 14 * plan.letters.size))
            drawText(painter, {x, plan.axis()}, QString::number(tick), plan.letters.times(.9), Side::middle);
    }
}

void drawShare(QPainter& painter, const RangePlan& plan, std::size_t panel, Series series, const analysis::Share& share,
               double y)
{
    const double type = plan.letters.size;
    const QString colour = colourOf(series);
    const double low = plan.x(panel, share.range.low);
    const double high = plan.x(panel, share.range.high);
    drawLine(painter, {low, y}, {high, y}, colour, .2 * type);
    for (const double end : {low, high})
        drawLine(painter, {end, y - .4 * type}, {end, y + .4 * type}, colour, .13 * type);
    if (share.value)
        drawMark(painter, series, {plan.x(panel, *share.value), y}, type);
    const QString number = share.value ? QString::number(ofHundred(*share.value)) : QStringLiteral("< 5");
    const bool fits = high + .5 * type + plan.letters.bold().widthOf(number) < plan.x(panel, 1) + .5 * plan.gap;
    const QPointF beside(fits ? high + .5 * type : low - .5 * type, y + .36 * type);
    drawText(painter, beside, number, plan.letters.bold(), fits ? Side::start : Side::end);
}

}

double heightOf(const RangeChart& chart, double width, double type) { return RangePlan(chart, width, type).height(); }

void paint(QPainter& painter, const QRectF& room, const RangeChart& chart, double type)
{
    const RangePlan plan(chart, room.width(), type);
    painter.save();
    painter.translate(room.topLeft());
    for (std::size_t panel = 0; panel < chart.panels.size(); ++panel) {
        const RangeChart::Panel& one = chart.panels[panel];
        const double lines = heightOfParagraph(one.title, plan.titleWidth(), plan.letters.bold());
        const double top = plan.titles - lines;
        drawMark(painter, one.series, {plan.left(panel) + .5 * type, top + .66 * type}, type);
        drawParagraph(painter, {plan.left(panel) + 1.5 * type, top, plan.titleWidth(), lines}, one.title,
                      plan.letters.bold());
        drawAxis(painter, plan, panel);
    }
    double top = plan.first();
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        const RangeChart::Line& line = chart.lines[i];
        const Letters letters = plan.lettersOf(line);
        const double middle = top + plan.heights[i] / 2;
        const double name = heightOfParagraph(line.name, plan.nameRoom(), letters);
        drawParagraph(painter, {0, middle - name / 2 + .04 * type, plan.nameRoom(), name}, line.name, letters);
        for (std::size_t panel = 0; panel < chart.panels.size(); ++panel)
            if (line.shares[panel])
                drawShare(painter, plan, panel, chart.panels[panel].series, *line.shares[panel], middle);
            else
                drawWithheld(painter, {plan.left(panel), middle - .95 * type, plan.panelWidth, 1.9 * type},
                             chart.withheld, plan.letters);
        top += plan.heights[i];
    }
    painter.restore();
}

std::vector<QRectF> placesOf(const RangeChart& chart, double width, double type)
{
    const RangePlan plan(chart, width, type);
    std::vector<QRectF> places;
    double top = plan.first();
    for (const double height : plan.heights) {
        places.emplace_back(0, top, width, height);
        top += height;
    }
    return places;
}

}
