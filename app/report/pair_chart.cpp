#include "app/report/pair_chart.h"

#include "app/report/look.h"

#include <QCoreApplication>

namespace report {
namespace {

// All in user units of the picture, which is scaled to the width of the page.
constexpr int width = 920;
constexpr int nameWidth = 230;
constexpr int panelWidth = 300;
constexpr int panelGap = 40;
constexpr int firstLine = 76;
constexpr int lineHeight = 44;
constexpr int longestName = 28;   ///< characters that fit nameWidth

QString number(double value) { return QString::number(value, 'f', 1); }

struct Panel {
    analysis::Measure measure;
    int left;
    double x(double share) const { return left + share * panelWidth; }
};

constexpr Panel panels[] = {{analysis::Measure::social, nameWidth},
                            {analysis::Measure::emotional, nameWidth + panelWidth + panelGap}};

QString shortened(const QString& name)
{
    return name.size() <= longestName ? name : name.left(longestName - 1) + QChar(0x2026);
}

void drawText(Html& html, double x, double y, const QString& text, const char* anchor = "start", bool isBold = false)
{
    html.put("text", text,
             {{"x", number(x)},
              {"y", number(y)},
              {"text-anchor", QString::fromLatin1(anchor)},
              {"font-weight", isBold ? QStringLiteral("600") : QStringLiteral("400")}});
}

void drawLine(Html& html, double x1, double y1, double x2, double y2, const QString& colour, double thickness)
{
    html.mark("line", {{"x1", number(x1)},
                       {"y1", number(y1)},
                       {"x2", number(x2)},
                       {"y2", number(y2)},
                       {"stroke", colour},
                       {"stroke-width", number(thickness)}});
}

void drawAxis(Html& html, const Panel& panel, int bottom)
{
    for (const int tick : {0, 25, 50, 75, 100}) {
        drawLine(html, panel.x(tick / 100.0), firstLine - 16, panel.x(tick / 100.0), bottom, look::border, .6);
        drawText(html, panel.x(tick / 100.0), firstLine - 24, QString::number(tick), "middle");
    }
}

void drawMark(Html& html, const Panel& panel, double x, double y)
{
    if (panel.measure == analysis::Measure::social) {
        html.mark("circle", {{"cx", number(x)}, {"cy", number(y)}, {"r", QStringLiteral("7")}, {"fill", look::social}});
        return;
    }
    html.mark("rect", {{"x", number(x - 6)},
                       {"y", number(y - 6)},
                       {"width", QStringLiteral("12")},
                       {"height", QStringLiteral("12")},
                       {"fill", QStringLiteral("#FFFFFF")},
                       {"stroke", look::emotional},
                       {"stroke-width", QStringLiteral("3")}});
}

void drawShare(Html& html, const Words& say, const analysis::Facts& facts, const ChartLine& line, const Panel& panel,
               double y)
{
    if (!line.bundle) {
        html.mark("rect", {{"x", number(panel.left)},
                           {"y", number(y - 15)},
                           {"width", number(panelWidth)},
                           {"height", QStringLiteral("30")},
                           {"fill", QStringLiteral("url(#hatch)")}});
        const QString word = say(QT_TRANSLATE_NOOP("Report", "not shown"));
        const double half = 6.0 + 4.2 * static_cast<double>(word.size());
        html.mark("rect", {{"x", number(panel.x(.5) - half)},
                           {"y", number(y - 12)},
                           {"width", number(2 * half)},
                           {"height", QStringLiteral("24")},
                           {"fill", QStringLiteral("#FFFFFF")}});
        drawText(html, panel.x(.5), y + 5, word, "middle");
        return;
    }
    const analysis::Share share = shareOf(facts, *line.bundle, panel.measure);
    const QString& colour = panel.measure == analysis::Measure::social ? look::social : look::emotional;
    drawLine(html, panel.x(share.range.low), y, panel.x(share.range.high), y, colour, 3);
    for (const double end : {share.range.low, share.range.high})
        drawLine(html, panel.x(end), y - 6, panel.x(end), y + 6, colour, 2);
    if (share.value)
        drawMark(html, panel, panel.x(*share.value), y);
    const bool fits = share.range.high < .84;
    drawText(html, panel.x(fits ? share.range.high : share.range.low) + (fits ? 8 : -8), y + 5,
             share.value ? QString::number(ofHundred(*share.value)) : QStringLiteral("< 5"), fits ? "start" : "end",
             true);
}

void defineHatch(Html& html)
{
    const auto defs = html.in("defs");
    const auto pattern = html.in("pattern", {{"id", QStringLiteral("hatch")},
                                             {"width", QStringLiteral("8")},
                                             {"height", QStringLiteral("8")},
                                             {"patternUnits", QStringLiteral("userSpaceOnUse")},
                                             {"patternTransform", QStringLiteral("rotate(45)")}});
    drawLine(html, 0, 0, 0, 8, look::border, 2);
}

}

void drawPairChart(Html& html, const Words& say, const analysis::Facts& facts, const std::vector<ChartLine>& lines)
{
    const int bottom = firstLine + lineHeight * static_cast<int>(lines.size()) - 12;
    const auto svg = html.in("svg", {{"viewBox", QStringLiteral("0 0 %1 %2").arg(width).arg(bottom + 8)},
                                     {"role", QStringLiteral("img")},
                                     {"aria-labelledby", QStringLiteral("chart-title chart-description")}});
    html.put("title", say(QT_TRANSLATE_NOOP("Report", "Missing a wider circle, and missing a close bond, by place")),
             {{"id", QStringLiteral("chart-title")}});
    html.put("desc", say(QT_TRANSLATE_NOOP("Report", "Everything in this picture is in the table that follows it.")),
             {{"id", QStringLiteral("chart-description")}});
    defineHatch(html);
    drawMark(html, panels[0], panels[0].left + 8, 17);
    drawText(html, panels[0].left + 24, 22, say(QT_TRANSLATE_NOOP("Report", "Social: misses a wider circle")), "start",
             true);
    drawMark(html, panels[1], panels[1].left + 8, 17);
    drawText(html, panels[1].left + 24, 22, say(QT_TRANSLATE_NOOP("Report", "Emotional: misses a close bond")), "start",
             true);
    for (const Panel& panel : panels)
        drawAxis(html, panel, bottom);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double y = firstLine + lineHeight * static_cast<double>(i) + 8;
        drawText(html, 0, y + 5, shortened(lines[i].name), "start", i == 0);
        for (const Panel& panel : panels)
            drawShare(html, say, facts, lines[i], panel, y);
    }
}

}
