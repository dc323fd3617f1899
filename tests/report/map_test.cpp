// Places on the map: criteria R-MAP-1 and R-MAP-2 of the kiosk-and-screens page, and what holds for every picture.
#include "app/report/map_of_places.h"

#include "app/report/area_shapes.h"
#include "app/report/page.h"
#include "app/report/pictures/ink.h"
#include "app/report/pictures/map_plan.h"
#include "app/report/pictures/svg.h"
#include "tests/analysis/formats/small_edition.h"

#include <QRegularExpression>

namespace report {
namespace {

constexpr double mapType = 150;

/// Four neighbourhoods of which D is too small; `inA` and `inB` of 90 miss something, 40 of 90 in C.
analysis::ReleasedTable wave(const std::string& name, int inA, int inB)
{
    const auto form = town::form(town::flat(4));
    std::vector<town::Person> people;
    town::add(people, 0, 90, inA, "50-64", "yes");
    town::add(people, 1, 90, inB, "65-74", "no");
    town::add(people, 2, 90, 40, "35-49", "no");
    town::add(people, 3, 12, 6, "75+", "yes");
    return town::release(*form, people, name);
}

std::vector<analysis::ReleasedTable> waves() { return {wave("2025", 60, 5), wave("2026", 45, 30)}; }

Shapes squares(int many) { return shapesOf(*analysis::readPolygons(town::squares(many), "areas.geojson")); }

AreaMap mapOf(const std::vector<analysis::ReleasedTable>& all, std::size_t wave, int polygons = 4)
{
    return mapOfPlaces(Words(QStringLiteral("en")), all, all[wave], squares(polygons), analysis::Measure::social);
}

QByteArray svgOf(const AreaMap& map, double width)
{
    const double height = heightOf(map, width, mapType);
    return svgFile({width, height,
                    [&](QPainter& painter) {
                        paint(painter, {0, 0, width, height}, map, mapType);
                    }},
                   QStringLiteral("Map"));
}

Shape square(double left, double top, double side) { return {QPolygonF(QRectF(left, top, side, side))}; }

TEST(Shapes, KnowWhatIsInsideAndWhatIsAHole)
{
    Shape ring = square(0, 0, 10);
    ring.push_back(QPolygonF(QRectF(4, 4, 2, 2)));
    EXPECT_EQ(insideAt(ring, 2), (Spans{{0, 10}}));
    EXPECT_EQ(insideAt(ring, 5), (Spans{{0, 4}, {6, 10}}));
    EXPECT_EQ(insideAt(ring, 11), Spans{});
}

TEST(Shapes, HoldALabelOnlyWhereItFits)
{
    EXPECT_EQ(roomFor(square(0, 0, 10), {9, 4}), QPointF(5, 5));
    EXPECT_EQ(roomFor(square(0, 0, 10), {11, 4}), std::nullopt);
    Shape ring = square(0, 0, 10);
    ring.push_back(QPolygonF(QRectF(1, 4, 8, 2)));
    const auto besideTheHole = roomFor(ring, {9, 2});
    ASSERT_TRUE(besideTheHole);
    EXPECT_GE(std::abs(besideTheHole->y() - 5), 2) << "half the hole and half the label";
}

TEST(Shapes, AreHatchedInsideOnly)
{
    const auto lines = hatchOf(square(0, 0, 10), 2.5);
    EXPECT_EQ(lines.size(), 7u);   // x + y is 2.5, 5 … 17.5
    for (const QLineF& line : lines)
        for (const QPointF& end : {line.p1(), line.p2()})
            EXPECT_TRUE(QRectF(-.001, -.001, 10.002, 10.002).contains(end));
}

TEST(Shapes, ComeFromDegreesAsTheyAreLongAtTheirLatitude)
{
    const Shapes shapes = squares(1);   // a hundredth of a degree each way, at 51 degrees north
    const QRectF bounds = boundsOf(shapes.at("100A"));
    EXPECT_NEAR(bounds.height(), 1.112, .001);
    EXPECT_NEAR(bounds.width(), 1.112 * .6292, .001);
}

TEST(MapScale, HasFiveRoundClassesThatCoverEveryFigureOfEveryWave)
{
    // 67, 22 and 44 of 100
    const MapScale one = MapScale::over({wave("2025", 60, 20)});
    EXPECT_EQ(one.from, 20);
    EXPECT_EQ(one.step, 10);
    EXPECT_EQ(one.words(),
              (std::array<QString, 5>{QStringLiteral("20–29"), QStringLiteral("30–39"), QStringLiteral("40–49"),
                                      QStringLiteral("50–59"), QStringLiteral("60–69")}));
    EXPECT_EQ(one.levelOf(29), 0);
    EXPECT_EQ(one.levelOf(30), 1);
    EXPECT_EQ(one.levelOf(69), 4);
    // … and 6 of 100 in the other wave
    const MapScale both = MapScale::over(waves());
    EXPECT_EQ(both.from, 0);
    EXPECT_EQ(both.step, 20);
    EXPECT_EQ(both.words().back(), QStringLiteral("80–100"));
    EXPECT_EQ(both.levelOf(100), 4);
}

TEST(MapOfPlaces, R_MAP_1_HatchesWhatIsWithheldAndGivesItNoFigure)
{
    const AreaMap map = mapOf(waves(), 1);
    ASSERT_EQ(map.areas.size(), 4u);
    const AreaMap::Area& hidden = map.areas.back();
    EXPECT_EQ(hidden.name, QStringLiteral("Buurt D"));
    EXPECT_TRUE(hidden.isWithheld);
    EXPECT_EQ(hidden.level, std::nullopt);
    EXPECT_EQ(hidden.label, QStringLiteral("not shown"));
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_FALSE(map.areas[i].isWithheld);
    AreaMap without = map;
    without.areas.pop_back();
    EXPECT_GT(svgOf(map, 9200).count("<polyline"), svgOf(without, 9200).count("<polyline") + 20) << "its hatch";
}

TEST(MapOfPlaces, R_MAP_2_HasTheSameClassLimitsForAllWavesAndBothSides)
{
    const auto all = waves();
    const AreaMap first = mapOf(all, 0);
    EXPECT_EQ(first.classes, mapOf(all, 1).classes);
    EXPECT_EQ(first.classes,
              mapOfPlaces(Words(QStringLiteral("en")), all, all[1], squares(4), analysis::Measure::emotional).classes);
    EXPECT_NE(first.classes, mapOf({all[1]}, 0).classes) << "alone, the later wave would have closer ones";
    EXPECT_EQ(first.areas[0].label, QStringLiteral("67"));
    EXPECT_EQ(first.areas[0].level, 3);
    EXPECT_EQ(first.areas[1].label, QStringLiteral("6"));
    EXPECT_EQ(first.areas[1].level, 0);
}

TEST(MapOfPlaces, LeavesWhiteWhatOnlyAnotherWaveHas)
{
    const auto form = town::form(town::flat(2));
    std::vector<town::Person> people;
    town::add(people, 0, 90, 60);
    town::add(people, 1, 90, 20);
    const AreaMap map = mapOf({town::release(*form, people, "2024"), wave("2025", 60, 20)}, 0);
    ASSERT_EQ(map.areas.size(), 4u);
    EXPECT_EQ(map.areas[3].name, QStringLiteral("Buurt D"));
    EXPECT_EQ(map.areas[3].label, QStringLiteral("not in this wave"));
    EXPECT_FALSE(map.areas[3].isWithheld);
}

TEST(AreaMap, NamesEveryAreaOnOrBesideTheMapAndNoTwoOnTopOfEachOther)
{
    AreaMap map;
    map.unit = QStringLiteral("Of 100:");
    map.classes = MapScale().words();
    for (int i = 0; i < 36; ++i)   // too small for their names
        map.areas.push_back({QStringLiteral("Begijnhof en Kardinaal Mercierplein %1").arg(i), square(i % 6, i / 6, 1),
                             i % 5, QString::number(i)});
    map.areas.push_back({QStringLiteral("Veld"), square(6, 0, 6), 2, QStringLiteral("44")});
    const MapPlan plan(map, 9200, mapType);
    EXPECT_FALSE(plan.labels.back().heart) << "there is room inside";
    EXPECT_TRUE(plan.labels.front().heart);
    for (std::size_t i = 0; i < plan.labels.size(); ++i) {
        const QRectF& box = plan.labels[i].box;
        EXPECT_TRUE(QRectF(0, 0, 9200, plan.height()).contains(box)) << map.areas[i].name.toStdString();
        for (std::size_t j = i + 1; j < plan.labels.size(); ++j)
            EXPECT_FALSE(plan.labels[j].heart && box.intersects(plan.labels[j].box)) << i << " and " << j;
    }
    const QByteArray svg = svgOf(map, 9200);
    EXPECT_EQ(svg.count(">Begijnhof"), 36);
}

TEST(AreaMap, TellsClassesApartInGrey)
{
    double before = 2;
    for (const QString& colour : look::classes) {
        const QColor seen(colour);
        const double light = .2126 * seen.redF() + .7152 * seen.greenF() + .0722 * seen.blueF();
        EXPECT_LT(light, before - .05) << colour.toStdString();
        before = light;
    }
}

TEST(Page, HasMapsWithATableBehindThemOnlyWhereThereArePolygons)
{
    const auto all = waves();
    EXPECT_FALSE(writePage(all, QStringLiteral("en")).contains("id=\"map\""));
    const QString page = QString::fromUtf8(writePage(all, QStringLiteral("en"), squares(4)));
    EXPECT_LT(page.indexOf(QStringLiteral("id=\"places\"")), page.indexOf(QStringLiteral("id=\"map\"")))
        << "never the first picture";
    const QString section = page.mid(page.indexOf(QStringLiteral("id=\"map\"")));
    const QString only = section.left(section.indexOf(QStringLiteral("</section>")));
    EXPECT_EQ(only.count(QStringLiteral("<svg")), 2) << "both sides";
    for (const char* row : {"Buurt A", "Buurt B", "Buurt C", "Buurt D"})
        EXPECT_TRUE(only.contains(
            QRegularExpression(QStringLiteral("<th scope=\"row\">%1</th>").arg(QString::fromLatin1(row)))))
            << row;
}

}
}
