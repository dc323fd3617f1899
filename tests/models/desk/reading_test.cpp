// What the desk says of releases, without a screen: criteria of the kiosk-and-screens page, 5.3.
#include "app/report/area_shapes.h"
#include "tests/analysis/formats/small_edition.h"
#include "tests/models/desk/read_town.h"

#include <gtest/gtest.h>

#include <QCoreApplication>

namespace {

using models::Comparison;
using models::Desk;

class Reading : public ::testing::Test {
protected:
    Reading() { desk.choose(QStringLiteral("en")); }

    void open(std::vector<analysis::ReleasedTable> waves)
    {
        desk.open(std::move(waves));
        desk.readOn();
    }

    int argc_ = 1;
    char name_[5] = "test";
    char* argv_[2] = {name_, nullptr};
    QCoreApplication app_{argc_, argv_};   // words are installed in it
    desk_town::Memory memory;
    Desk desk{memory.remembered()};
};

TEST_F(Reading, R_QUAL_1_ShowsWhoTookPartBeforeTheFirstResultOfAWave)
{
    desk.open({desk_town::wave("2025"), desk_town::wave("2026")});
    EXPECT_EQ(desk.page(), Desk::TookPartPage);
    EXPECT_TRUE(desk.firstTime());
    desk.show(Desk::ComparisonPage);
    EXPECT_EQ(desk.page(), Desk::TookPartPage) << "no way around it";
    desk.readOn();
    EXPECT_EQ(desk.page(), Desk::ComparisonPage) << "on to where somebody was going";
    desk.setWave(0);
    EXPECT_EQ(desk.page(), Desk::TookPartPage) << "each wave has other participants";
    desk.readOn();
    desk.setWave(1);
    EXPECT_EQ(desk.page(), Desk::ComparisonPage);

    Desk later{memory.remembered()};
    later.open({desk_town::wave("2025"), desk_town::wave("2026")});
    EXPECT_EQ(later.page(), Desk::OverviewPage) << "it was read before";
}

TEST_F(Reading, R_OVR_1_PutsNeighbourhoodsInTheOrderOfTheAlphabet)
{
    open({desk_town::wave("2026")});
    QStringList names;
    for (const auto& one : desk.overview()->places()->figures())
        names << one.name;
    EXPECT_EQ(names, QStringList({QStringLiteral("Beekdal"), QStringLiteral("Buurt A"), QStringLiteral("Buurt B"),
                                  QStringLiteral("Buurt C"), QStringLiteral("Buurt D")}));
}

TEST_F(Reading, R_OVR_2_HoldsNoNumberOfAWithheldPlace)
{
    open({desk_town::wave("2026")});
    const auto* hidden = desk_town::figure(desk.overview()->places()->figures(), "Buurt D");
    ASSERT_NE(hidden, nullptr);
    EXPECT_FALSE(hidden->shown);
    for (const models::Side& side : {hidden->social, hidden->emotional}) {
        EXPECT_EQ(side.value, -1);
        EXPECT_EQ(side.low, -1);
        EXPECT_EQ(side.high, -1);
        EXPECT_EQ(side.number, QString());
    }
    EXPECT_EQ(hidden->people, QStringLiteral("not shown"));
    EXPECT_EQ(hidden->spoken, QStringLiteral("Buurt D: not shown"));
    const auto* seen = desk_town::figure(desk.overview()->places()->figures(), "Buurt A");
    ASSERT_TRUE(seen && seen->shown);
    EXPECT_NEAR(seen->social.value, 60. / 90, 1e-9);
    EXPECT_EQ(seen->people, QStringLiteral("about 90"));
}

TEST_F(Reading, R_CMP_1_SortsByValueOnlyWhenAskedAndKeepsTheRanges)
{
    open({desk_town::wave("2026")});
    EXPECT_EQ(desk.comparison()->order(), Comparison::ByName);
    desk.comparison()->setOrder(Comparison::BySocial);
    const auto& sorted = desk.comparison()->places()->figures();
    ASSERT_EQ(sorted.size(), 5u);
    EXPECT_EQ(sorted[0].name, QStringLiteral("Beekdal")) << "the municipality stays on top";
    EXPECT_EQ(sorted[1].name, QStringLiteral("Buurt A"));
    EXPECT_EQ(sorted[3].name, QStringLiteral("Buurt B"));
    EXPECT_EQ(sorted[4].name, QStringLiteral("Buurt D")) << "a withheld place has no value to sort by";
    EXPECT_LT(sorted[1].social.low, sorted[1].social.value);
    EXPECT_GT(sorted[1].social.high, sorted[1].social.value);
}

TEST_F(Reading, R_CMP_2_ComparesTwoPlacesInThreeVerdictsOnly)
{
    open({desk_town::wave("2026", 60, 20)});   // 60 of 90 and 20 of 90
    desk.comparison()->setOne(0);
    desk.comparison()->setOther(1);
    EXPECT_EQ(desk.comparison()->socialVerdict(),
              QStringLiteral("In Buurt A, more participants miss a wider circle than in Buurt B."));
    desk.comparison()->setOne(1);
    desk.comparison()->setOther(0);
    EXPECT_EQ(desk.comparison()->socialVerdict(),
              QStringLiteral("In Buurt B, fewer participants miss a wider circle than in Buurt A."));
    open({desk_town::wave("2027", 40, 40)});
    EXPECT_EQ(desk.comparison()->socialVerdict(),
              QStringLiteral("A wider circle: no demonstrable difference between Buurt B and Buurt A."));
    desk.comparison()->setOther(3);
    EXPECT_EQ(desk.comparison()->socialVerdict(),
              QStringLiteral("Buurt B or Buurt D is not shown. They are not compared."));
    desk.comparison()->setOther(1);
    EXPECT_EQ(desk.comparison()->socialVerdict(), QString()) << "a place is not compared with itself";
}

TEST_F(Reading, R_TIM_1_DrawsAGapAndSaysWhyWhereTheVersionChanges)
{
    const auto before = desk_town::wave("2025");
    open({before, desk_town::wave("2026")});
    EXPECT_TRUE(desk.overTime()->breaks().isEmpty());
    const auto& one = desk.overTime()->places()->places().at(1);
    EXPECT_EQ(one.name, QStringLiteral("Buurt A"));
    EXPECT_FALSE(one.points.at(1).broken);
    EXPECT_FALSE(one.change.isEmpty());

    open({before, desk_town::waveOfSix("2026")});
    ASSERT_EQ(desk.overTime()->breaks().size(), 1);
    EXPECT_TRUE(
        desk.overTime()->breaks().front().startsWith(QStringLiteral("Between 2025 and 2026 the line is broken: ")));
    EXPECT_TRUE(desk.overTime()->places()->places().at(1).points.at(1).figure.shown) << "or there is no line to break";
    for (const auto& place : desk.overTime()->places()->places()) {
        EXPECT_TRUE(place.points.at(1).broken) << place.name.toStdString();
        EXPECT_EQ(place.change, QString());
    }
}

TEST_F(Reading, ExplainsOverTimeThatOneWaveCannotBeCompared)
{
    open({desk_town::wave("2026")});
    EXPECT_TRUE(desk.overTime()->oneWave());
    EXPECT_EQ(desk.overTime()->places()->places().at(0).change, QString());
}

TEST_F(Reading, R_GRP_2_TellsPeopleApartByOneThingAtATime)
{
    open({desk_town::wave("2026")});
    EXPECT_EQ(desk.groups()->groupings(),
              QStringList({QStringLiteral("Age, in two"), QStringLiteral("Living alone or not"),
                           QStringLiteral("Age, in five")}));
    desk.groups()->setPlace(1);
    EXPECT_EQ(desk.groups()->groupings(),
              QStringList({QStringLiteral("Age, in two"), QStringLiteral("Living alone or not")}))
        << "five age bands are for the municipality only";
    desk.groups()->setGrouping(1);
    const auto& groups = desk.groups()->groups()->figures();
    ASSERT_EQ(groups.size(), 3u);
    EXPECT_EQ(groups[0].name, QStringLiteral("everybody"));
    EXPECT_EQ(groups[1].name, QStringLiteral("living alone"));
    EXPECT_EQ(groups[2].name, QStringLiteral("living with others"));
}

TEST_F(Reading, R_A11Y_3_SaysOfEachPointItsPlaceValueRangeAndNumber)
{
    open({desk_town::wave("2026")});
    const auto* seen = desk_town::figure(desk.overview()->places()->figures(), "Buurt A");
    ASSERT_NE(seen, nullptr);
    EXPECT_TRUE(seen->spoken.startsWith(
        QStringLiteral("Buurt A, about 90 participants. Misses a wider circle: about 67 of 100, "
                       "between ")))
        << seen->spoken.toStdString();
}

TEST_F(Reading, PutsParticipantsBesideResidentsOutOfAHundred)
{
    scales::Population residents;
    residents.groups = {{{"100", "background.age", "18-34"}, 50},
                        {{"100", "background.age", "50-64"}, 100},
                        {{"100", "background.age", "75-84"}, 30},
                        {{"100", "background.age", "85+"}, 20},
                        {{"100A", "background.age", "18-34"}, 999}};
    desk.tookPart()->setPopulation(residents);
    open({desk_town::wave("2026")});
    // 282 people print as 280, 90 of them as 90: 32 of 100. The register has 200: 50, 100 and 50 of them 75 and over.
    const QString text = desk.tookPart()->makeUp()->asText();
    EXPECT_TRUE(text.contains(QStringLiteral("50 to 64\tabout 32\t50\n"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("75 and over\tnot shown\t25\n"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("35 to 49\tabout 32\tnot known\n"))) << text.toStdString();
}

report::Shapes outlines(int many)
{
    return report::shapesOf(*analysis::readPolygons(town::squares(many), "areas.geojson"));
}

TEST_F(Reading, R_MAP_1_HatchesAWithheldPlaceOnTheMapAndSaysItsWord)
{
    open({desk_town::wave("2026")});
    EXPECT_FALSE(desk.map()->hasPolygons());
    desk.map()->take(outlines(4));
    ASSERT_EQ(desk.map()->map().areas.size(), 4u);
    const auto& hidden = desk.map()->map().areas.back();
    EXPECT_TRUE(hidden.isWithheld);
    EXPECT_EQ(hidden.level, std::nullopt);
    EXPECT_EQ(desk.map()->places()->figures().back().spoken, QStringLiteral("Buurt D: not shown"));
}

TEST_F(Reading, R_MAP_2_KeepsTheClassesOfTheMapForEveryWaveAndSide)
{
    open({desk_town::wave("2025", 60, 5), desk_town::wave("2026", 45, 40)});
    desk.map()->take(outlines(4));
    const auto later = desk.map()->map();
    desk.setWave(0);
    desk.readOn();
    EXPECT_EQ(desk.map()->map().classes, later.classes);
    EXPECT_NE(desk.map()->map().areas.front().label, later.areas.front().label) << "or it is one wave";
    desk.map()->setSide(1);
    EXPECT_EQ(desk.map()->map().classes, later.classes);
}

TEST_F(Reading, HasATableBehindTheMapWithEveryNeighbourhood)
{
    open({desk_town::wave("2026")});
    desk.map()->take(outlines(3));
    const QString table = desk.map()->table()->asText();
    for (const char* place : {"Buurt A\t", "Buurt B\t", "Buurt C\t", "Buurt D\tnot shown"})
        EXPECT_TRUE(table.contains(QString::fromLatin1(place))) << table.toStdString();
    EXPECT_EQ(desk.map()->places()->count(), 3) << "one has no outline";
}

TEST_F(Reading, SaysThatThereIsNoWaveYet)
{
    desk.open({});
    EXPECT_EQ(desk.state(), Desk::NoWave);
    EXPECT_EQ(desk.page(), Desk::StartPage);
    desk.show(Desk::OverviewPage);
    EXPECT_EQ(desk.page(), Desk::StartPage);
}

TEST_F(Reading, TurnsEverySentenceWithTheLanguage)
{
    open({desk_town::wave("2026")});
    desk.choose(QStringLiteral("nl"));
    const auto* hidden = desk_town::figure(desk.overview()->places()->figures(), "Buurt D");
    EXPECT_EQ(hidden->people, QStringLiteral("niet getoond"));
    EXPECT_TRUE(
        desk.overview()->places()->figures().at(1).sentence.startsWith(QStringLiteral("Van de 100 deelnemers")));
    desk.choose(QStringLiteral("fr"));
    EXPECT_TRUE(desk.overview()->places()->figures().at(1).sentence.startsWith(QStringLiteral("Sur 100 participants")));
}

}
