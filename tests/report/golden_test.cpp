// Whole pictures and sheets as files. A run that differs writes what came beside the test, as NAME.got.
#include "app/report/paper/sheets.h"
#include "app/report/pictures/area_map.h"
#include "app/report/pictures/change_strip.h"
#include "app/report/pictures/element_dots.h"
#include "app/report/pictures/funnel_chart.h"
#include "app/report/pictures/range_chart.h"
#include "app/report/pictures/svg.h"
#include "app/report/pictures/who_bars.h"
#include "tests/report/small_report.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>

namespace report {
namespace {

constexpr double type = 150;

void expectGolden(const QByteArray& got, const char* name)
{
    QFile golden(QStringLiteral(HOUSE "/tests/golden/report/") + QString::fromLatin1(name));
    const QByteArray expected = golden.open(QIODevice::ReadOnly) ? golden.readAll() : QByteArray();
    if (got == expected)
        return;
    QFile came(QString::fromLatin1(name) + QStringLiteral(".got"));
    EXPECT_TRUE(came.open(QIODevice::WriteOnly));
    came.write(got);
    ADD_FAILURE() << "differs from " << golden.fileName().toStdString() << "; what came is in " << name << ".got";
}

template <class Picture>
QByteArray svgOf(const Picture& picture, double width)
{
    const double height = heightOf(picture, width, type);
    return svgFile({width, height,
                    [&](QPainter& painter) {
                        paint(painter, {0, 0, width, height}, picture, type);
                    }},
                   QStringLiteral("Golden"));
}

analysis::Share share(double value, double low, double high) { return {value, {low, high}}; }

const QString withheld = QStringLiteral("niet getoond");

RangeChart rangeChart()
{
    return {{{Series::social, QStringLiteral("Sociaal: mist een ruimere kring")},
             {Series::emotional, QStringLiteral("Emotioneel: mist een hechte band")}},
            {{QStringLiteral("Beekdal"), {share(.25, .2, .3), share(.4, .35, .45)}, true},
             {QStringLiteral("Buurt A & B"), {analysis::Share{std::nullopt, {0, .12}}, share(.9, .8, .97)}},
             {QStringLiteral("Buurt C"), {std::nullopt, std::nullopt}}},
            withheld};
}

ChangeStrip changeStrip()
{
    return {{QStringLiteral("2024"), QStringLiteral("2025"), QStringLiteral("2026")},
            {false, true, false},
            {{Series::social,
              QStringLiteral("Ruimere kring"),
              {share(.3, .2, .4), share(.5, .4, .6), share(.2, .1, .3)},
              QStringLiteral("minder"),
              analysis::Verdict::less},
             {Series::emotional,
              QStringLiteral("Hechte band"),
              {std::nullopt, share(.25, .15, .35), share(.3, .2, .4)},
              QStringLiteral("geen aantoonbaar verschil"),
              analysis::Verdict::noDemonstrableDifference}},
            withheld};
}

WhoBars whoBars()
{
    return {{{QStringLiteral("jonger dan 65"), .6, .7, QStringLiteral("60")},
             {QStringLiteral("65 en ouder"), .4, std::nullopt, QStringLiteral("40")},
             {QStringLiteral("woont alleen"), std::nullopt, std::nullopt, {}}},
            withheld};
}

ElementDots elementDots()
{
    return {{{QStringLiteral("Ontmoeting"), 2, 1},
             {QStringLiteral("Praktische steun"), 0, 0},
             {QStringLiteral("Een zinvolle rol"), 0, 0, true}}};
}

FunnelChart funnelChart()
{
    FunnelChart chart;
    chart.points = {{QStringLiteral("A"), 40, .55}, {QStringLiteral("B"), 120, .3}, {QStringLiteral("C"), 118, .31}};
    chart.limits = {{30, {.14, .46}, {.05, .55}}, {80, {.2, .4}, {.15, .45}}, {120, {.22, .38}, {.18, .42}}};
    chart.common = .3;
    chart.across = QStringLiteral("Deelnemers");
    return chart;
}

AreaMap areaMap()
{
    AreaMap map;
    map.title = QStringLiteral("Sociaal: mist een ruimere kring");
    map.unit = QStringLiteral("Van 100 deelnemers:");
    map.classes = {QStringLiteral("20–29"), QStringLiteral("30–39"), QStringLiteral("40–49"), QStringLiteral("50–59"),
                   QStringLiteral("60–69")};
    map.withheld = withheld;
    const QPolygonF field{{0, 0}, {4, 0}, {5, 3}, {1, 4}, {0, 0}};
    const QPolygonF pond{{1, 1}, {1, 1.5}, {1.5, 1.5}, {1.5, 1}, {1, 1}};
    map.areas = {{QStringLiteral("Buurt A & B"), {field, pond}, 0, QStringLiteral("24")},
                 {QStringLiteral("Buurt C"), {field.translated(5, 0)}, 4, QStringLiteral("61")},
                 {QStringLiteral("Buurt D"), {field.translated(10, 0)}, {}, withheld, true},
                 {QStringLiteral("Kerkplein"), {QPolygonF(QRectF(4.4, 3.2, .5, .5))}, 2, QStringLiteral("45")}};
    return map;
}

TEST(GoldenPictures, AreDrawnAsBefore)
{
    expectGolden(svgOf(areaMap(), 9200), "area_map.svg");
    expectGolden(svgOf(rangeChart(), 9200), "range_chart.svg");
    expectGolden(svgOf(changeStrip(), 6000), "change_strip.svg");
    expectGolden(svgOf(whoBars(), 5000), "who_bars.svg");
    expectGolden(svgOf(elementDots(), 5000), "element_dots.svg");
    expectGolden(svgOf(funnelChart(), 6000), "funnel_chart.svg");
}

/// Lines that lead somewhere: neither level nor upright, nor of a hatch.
int slantedLines(const QByteArray& svg)
{
    static const QRegularExpression line(
        QStringLiteral("<polyline[^>]*points=\"([-.0-9]+),([-.0-9]+) ([-.0-9]+),([-.0-9]+) ?\""));
    int slanted = 0;
    for (auto all = line.globalMatch(QString::fromUtf8(svg)); all.hasNext();) {
        const auto found = all.next();
        const double across = std::abs(found.captured(3).toDouble() - found.captured(1).toDouble());
        const double up = std::abs(found.captured(4).toDouble() - found.captured(2).toDouble());
        slanted += across > 1 && up > 1 && std::abs(across - up) > 1 ? 1 : 0;
    }
    return slanted;
}

TEST(GoldenPictures, JoinWavesOfOneSeriesAndNoneAcrossABreakOrAWithheldOne)
{
    ChangeStrip strip = changeStrip();
    strip.panels.pop_back();
    strip.breaks = {false, false, false};
    EXPECT_EQ(slantedLines(svgOf(strip, 6000)), 2);
    strip.breaks = {false, true, false};
    EXPECT_EQ(slantedLines(svgOf(strip, 6000)), 1);
    strip.breaks = {false, true, true};
    EXPECT_EQ(slantedLines(svgOf(strip, 6000)), 0);
    strip.breaks = {false, false, false};
    strip.panels[0].shares[1] = std::nullopt;
    EXPECT_EQ(slantedLines(svgOf(strip, 6000)), 0);
}

TEST(GoldenPictures, TellSeriesApartWithoutColour)
{
    const QByteArray svg = svgOf(rangeChart(), 9200);
    EXPECT_TRUE(svg.contains("<circle"));              // filled: social
    EXPECT_TRUE(svg.contains("stroke=\"#c0703a\""));   // hollow square: emotional
    EXPECT_EQ(svg.count(">niet getoond<"), 2);
    EXPECT_TRUE(svg.contains("Buurt A &amp; B"));
}

TEST(GoldenSheets, SayWhatTheySaidBefore)
{
    const QTemporaryDir folder;
    for (const QString& language : {QStringLiteral("nl"), QStringLiteral("fr"), QStringLiteral("en")})
        for (const PaperFile& file : writePaper(small::waves(), {}, language)) {
            if (!file.name.startsWith(QStringLiteral("pages_")))
                continue;
            QFile pdf(folder.filePath(file.name.section(u'/', -1)));
            ASSERT_TRUE(pdf.open(QIODevice::WriteOnly));
            pdf.write(file.bytes);
            pdf.close();
            QProcess reader;
            reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf.fileName(), QStringLiteral("-")});
            ASSERT_TRUE(reader.waitForFinished());
            expectGolden(reader.readAllStandardOutput(), ("sheets_" + language.toStdString() + ".txt").c_str());
        }
}

}
}
