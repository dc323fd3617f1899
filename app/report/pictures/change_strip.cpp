#include "app/report/pictures/change_strip.h"

#include "app/report/look.h"
#include "app/report/pictures/ink.h"
#include "app/report/words.h"

#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace report {
namespace {

constexpr double fieldHeight = 5.6;   // in types

class StripPlan {
public:
    StripPlan(const ChangeStrip& strip, double width, double type)
        : letters{type},
          gap(2.6 * type),
          panelWidth(width / static_cast<double>(strip.panels.size()) - gap),
          step(panelWidth / static_cast<double>(strip.waves.size()))
    {
        double highest = 0;
        for (const ChangeStrip::Panel& panel : strip.panels) {
            titles = std::max(titles, heightOfParagraph(panel.title, titleWidth(), letters.bold()));
            verdicts = std::max(verdicts, heightOfParagraph(panel.verdict, verdictWidth(), letters));
            for (const auto& share : panel.shares)
                highest = std::max(highest, share ? share->range.high : 0);
        }
        top = std::clamp(std::ceil(4 * highest) / 4, .5, 1.0);
    }

    double titleWidth() const { return panelWidth + .9 * gap - 1.5 * letters.size; }
    double verdictWidth() const { return panelWidth + .6 * gap - 1.5 * letters.size; }
    double field() const { return titles + .5 * letters.size; }              ///< its upper edge
    double ground() const { return field() + fieldHeight * letters.size; }   ///< its lower edge, share 0
    double y(double share) const { return ground() - share / top * fieldHeight * letters.size; }
    double x(std::size_t panel, std::size_t wave) const
    {
        return left(panel) + (static_cast<double>(wave) + .42) * step;
    }
    double left(std::size_t panel) const { return gap * .8 + (panelWidth + gap) * static_cast<double>(panel); }
    double height() const { return ground() + 1.5 * letters.size + .4 * letters.size + verdicts; }

    Letters letters;
    double gap;
    double panelWidth;
    double step;   ///< from one wave to the next
    double titles = 0;
    double verdicts = 0;
    double top = 1;   ///< share at the upper edge, the same for all panels
};

QString numberOf(const analysis::Share& share)
{
    return share.value ? QString::number(ofHundred(*share.value)) : QStringLiteral("< 5");
}

/// Whether the widest number of any wave stands clear of the next wave's range.
bool hasRoomForNumbers(const StripPlan& plan, const ChangeStrip& strip)
{
    double widest = 0;
    for (const ChangeStrip::Panel& panel : strip.panels)
        for (const auto& share : panel.shares)
            widest = std::max(widest, share ? plan.letters.bold().widthOf(numberOf(*share)) : 0);
    return strip.waves.size() == 1 || .8 * plan.letters.size + widest < plan.step - .3 * plan.letters.size;
}

/// Between the dots of two waves that are one series.
void drawJoins(QPainter& painter, const StripPlan& plan, const ChangeStrip& strip, std::size_t number)
{
    const ChangeStrip::Panel& panel = strip.panels[number];
    for (std::size_t wave = 1; wave < strip.waves.size(); ++wave) {
        const auto& before = panel.shares[wave - 1];
        const auto& now = panel.shares[wave];
        if (!strip.breaks[wave] && before && now && before->value && now->value)
            drawLine(painter, {plan.x(number, wave - 1), plan.y(*before->value)},
                     {plan.x(number, wave), plan.y(*now->value)}, colourOf(panel.series), .09 * plan.letters.size);
    }
}

/// Up, down, or a dash: without a colour that praises or blames.
void drawSign(QPainter& painter, analysis::Verdict verdict, QPointF centre, double type)
{
    const double half = .42 * type;
    if (verdict == analysis::Verdict::noDemonstrableDifference) {
        drawLine(painter, {centre.x() - half, centre.y()}, {centre.x() + half, centre.y()}, look::text, .22 * type);
        return;
    }
    const double up = verdict == analysis::Verdict::more ? -half : half;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::ink(look::text));
    painter.drawPolygon(QPolygonF{{centre.x() - half, centre.y() - .8 * up},
                                  {centre.x() + half, centre.y() - .8 * up},
                                  {centre.x(), centre.y() + up}});
    painter.setBrush(Qt::NoBrush);
}

/// The number beside a dot, on paper of its own: a line may run below it.
void drawNumber(QPainter& painter, const StripPlan& plan, const analysis::Share& share, double x)
{
    const double type = plan.letters.size;
    const QString number = numberOf(share);
    const double middle = plan.y(share.value.value_or((share.range.low + share.range.high) / 2));
    const double width = plan.letters.bold().widthOf(number);
    painter.fillRect(QRectF(x + .65 * type, middle - .55 * type, width + .3 * type, 1.1 * type),
                     look::ink(look::paper));
    drawText(painter, {x + .8 * type, middle + .36 * type}, number, plan.letters.bold());
}

void drawShare(QPainter& painter, const StripPlan& plan, Series series, const analysis::Share& share, double x)
{
    const double type = plan.letters.size;
    const QString colour = colourOf(series);
    drawLine(painter, {x, plan.y(share.range.low)}, {x, plan.y(share.range.high)}, colour, .2 * type);
    for (const double end : {share.range.low, share.range.high})
        drawLine(painter, {x - .4 * type, plan.y(end)}, {x + .4 * type, plan.y(end)}, colour, .13 * type);
    if (share.value)
        drawMark(painter, series, {x, plan.y(*share.value)}, type);
}

/// Where a series breaks off.
void drawDashes(QPainter& painter, double x, double from, double to, double type)
{
    for (int dashes = 0; from + .7 * type * dashes < to; ++dashes) {
        const double y = from + .7 * type * dashes;
        drawLine(painter, {x, y}, {x, y + .4 * type}, look::text, .15 * type);
    }
}

void drawPanel(QPainter& painter, const StripPlan& plan, const ChangeStrip& strip, std::size_t number)
{
    const ChangeStrip::Panel& panel = strip.panels[number];
    const double type = plan.letters.size;
    const double left = plan.left(number);
    const double lines = heightOfParagraph(panel.title, plan.titleWidth(), plan.letters.bold());
    drawMark(painter, panel.series, {left + .5 * type, plan.titles - lines + .66 * type}, type);
    drawParagraph(painter, {left + 1.5 * type, plan.titles - lines, plan.titleWidth(), lines}, panel.title,
                  plan.letters.bold());
    for (int quarters = 0; .25 * quarters <= plan.top; ++quarters) {
        const double share = .25 * quarters;
        drawLine(painter, {left, plan.y(share)}, {left + plan.panelWidth, plan.y(share)}, look::grid, .05 * type);
        drawText(painter, {left - .3 * type, plan.y(share) + .33 * type}, QString::number(ofHundred(share)),
                 plan.letters.times(.9), Side::end);
    }
    const double step = plan.step;
    const bool hasNumbers = hasRoomForNumbers(plan, strip);
    drawJoins(painter, plan, strip, number);
    for (std::size_t wave = 0; wave < strip.waves.size(); ++wave) {
        const double x = plan.x(number, wave);
        if (panel.shares[wave] && hasNumbers)
            drawNumber(painter, plan, *panel.shares[wave], x);
        if (panel.shares[wave])
            drawShare(painter, plan, panel.series, *panel.shares[wave], x);
        else
            drawWithheld(painter, {x - .4 * step, plan.y(plan.top), .88 * step, fieldHeight * type}, strip.withheld,
                         plan.letters.times(.9));
        drawText(painter, {x, plan.ground() + 1.2 * type}, strip.waves[wave], plan.letters, Side::middle);
        if (strip.breaks[wave] && wave > 0)
            drawDashes(painter, x - .5 * step, plan.field(), plan.ground() + 1.4 * type, type);
    }
    if (panel.sign)
        drawSign(painter, *panel.sign, {left + .5 * type, plan.height() - plan.verdicts + .66 * type}, type);
    drawParagraph(
        painter,
        {left + (panel.sign ? 1.5 * type : 0), plan.height() - plan.verdicts, plan.verdictWidth(), plan.verdicts},
        panel.verdict, plan.letters);
}

}

double heightOf(const ChangeStrip& strip, double width, double type) { return StripPlan(strip, width, type).height(); }

void paint(QPainter& painter, const QRectF& room, const ChangeStrip& strip, double type)
{
    const StripPlan plan(strip, room.width(), type);
    painter.save();
    painter.translate(room.topLeft());
    for (std::size_t panel = 0; panel < strip.panels.size(); ++panel)
        drawPanel(painter, plan, strip, panel);
    painter.restore();
}

std::vector<QRectF> placesOf(const ChangeStrip& strip, double width, double type)
{
    const StripPlan plan(strip, width, type);
    std::vector<QRectF> places;
    for (std::size_t panel = 0; panel < strip.panels.size(); ++panel)
        for (std::size_t wave = 0; wave < strip.waves.size(); ++wave)
            places.emplace_back(plan.left(panel) + plan.step * static_cast<double>(wave), 0, plan.step, plan.height());
    return places;
}

}
