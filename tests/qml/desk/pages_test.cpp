// The desk's pages in the real window: criteria of the kiosk-and-screens page, 5.3.
#include "tests/qml/desk/shown_desk.h"

#include "app/desk/every_page.h"
#include "app/desk/office_walk.h"
#include "app/models/desk/pictures/time_picture.h"
#include "app/report/area_shapes.h"
#include "tests/analysis/formats/small_edition.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJSValue>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <set>

namespace {

using models::Comparison;
using models::Desk;

constexpr Desk::Page results[] = {Desk::TookPartPage, Desk::OverviewPage, Desk::ComparisonPage, Desk::TimePage,
                                  Desk::GroupsPage,   Desk::MapPage,      Desk::WishesPage,     Desk::ExportsPage};

report::Shapes outlines() { return report::shapesOf(*analysis::readPolygons(town::squares(4), "areas.geojson")); }

/// A town in which every figure that may be shown is known, so that any other number is one that was withheld.
class Canary : public ShownDesk {
protected:
    /// Buurt D has 12 people of whom 7 miss contact: 12, 7 and 58 (of 100) may stand nowhere. Nothing else is near them.
    static analysis::ReleasedTable wave(const std::string& name)
    {
        const auto form = town::form(town::flat(4));
        std::vector<town::Person> people;
        town::add(people, 0, 90, 30, "50-64", "yes");
        town::add(people, 1, 90, 30, "65-74", "no");
        town::add(people, 2, 90, 30, "35-49", "no");
        town::add(people, 3, 12, 7, "75+", "yes");
        return town::release(*form, people, name);
    }
};

TEST_F(Canary, R_OVR_2_ShowsNoFigureOfAWithheldPlaceInTextTreeOrClipboard)
{
    show(QStringLiteral("en"));
    open({wave("2025"), wave("2026")});
    desk->map()->take(outlines());
    static const QRegularExpression canary(QStringLiteral("\\b(7|12|58)\\b"));
    int places = 0;
    for (const Desk::Page page : results)
        for (const bool table : {false, true})
            for (const int place : {0, 4}) {
                desk->show(page);
                desk->setAsTable(table);
                desk->groups()->setPlace(place);
                desk->comparison()->setOther(3);
                settle();
                const QString said = everythingSaid();
                places += static_cast<int>(said.count(QStringLiteral("Buurt D")));
                const auto found = canary.match(said);
                EXPECT_FALSE(found.hasMatch())
                    << desk->pageName().toStdString() << ": " << found.captured().toStdString();
            }
    EXPECT_GT(places, 10) << "the place itself is named, or this test sees nothing";
    EXPECT_TRUE(QGuiApplication::clipboard()->text().isEmpty());
    desk->show(Desk::OverviewPage);
    settle();
    const QQuickItem* card = item(QStringLiteral("place.Buurt D"));
    ASSERT_NE(card, nullptr);
    EXPECT_EQ(card->property("spoken").toString(), QStringLiteral("Buurt D: not shown"));
}

class DeskPages : public ShownDesk {
protected:
    /// Of places over time; at least that of the municipality.
    std::vector<const models::TimePicture*> pictures()
    {
        std::vector<const models::TimePicture*> found;
        for (QQuickItem* one : items())
            if (const auto* picture = qobject_cast<const models::TimePicture*>(one))
                found.push_back(picture);
        EXPECT_FALSE(found.empty());
        return found;
    }
};

TEST_F(DeskPages, R_QUAL_1_OpensAWaveWithWhoTookPart)
{
    show();
    desk->open({desk_town::wave("2026")});
    settle();
    EXPECT_NE(item(QStringLiteral("page.tookpart")), nullptr);
    press(QStringLiteral("nav.comparison"));
    EXPECT_EQ(item(QStringLiteral("page.comparison")), nullptr);
    press(QStringLiteral("tookpart.on"));
    EXPECT_NE(item(QStringLiteral("page.comparison")), nullptr);
}

TEST_F(DeskPages, R_CMP_1_AddsTheNoteWhenSomebodySortsByValue)
{
    show();
    open({desk_town::wave("2026")});
    desk->show(Desk::ComparisonPage);
    settle();
    EXPECT_EQ(item(QStringLiteral("order.note")), nullptr);
    press(QStringLiteral("order.1"));
    EXPECT_EQ(desk->comparison()->order(), Comparison::BySocial);
    EXPECT_NE(item(QStringLiteral("order.note")), nullptr);
}

TEST_F(DeskPages, R_TIM_1_ExplainsOneWaveAndJoinsTwo)
{
    show();
    open({desk_town::wave("2026")});
    desk->show(Desk::TimePage);
    settle();
    EXPECT_NE(item(QStringLiteral("time.one")), nullptr);
    open({desk_town::wave("2025"), desk_town::wave("2026")});
    desk->show(Desk::TimePage);
    settle();
    EXPECT_EQ(item(QStringLiteral("time.one")), nullptr);
    for (const models::TimePicture* picture : pictures())
        EXPECT_EQ(picture->strip().breaks, std::vector<bool>({false, false}));
}

TEST_F(DeskPages, R_TIM_1_DrawsAGapAndANoteWhereTheSeriesBreaks)
{
    show();
    open({desk_town::wave("2025"), desk_town::waveOfSix("2026")});
    desk->show(Desk::TimePage);
    settle();
    EXPECT_NE(item(QStringLiteral("time.break")), nullptr);
    for (const models::TimePicture* picture : pictures())
        EXPECT_EQ(picture->strip().breaks, std::vector<bool>({false, true}));
}

TEST_F(DeskPages, R_MAP_SaysInOneSentenceHowToSupplyOutlines)
{
    show(QStringLiteral("en"));
    open({desk_town::wave("2026")});
    desk->show(Desk::MapPage);
    settle();
    ASSERT_NE(item(QStringLiteral("map.none")), nullptr);
    EXPECT_TRUE(
        item(QStringLiteral("map.none"))->property("text").toString().contains(QStringLiteral("areas.geojson")));
    EXPECT_EQ(item(QStringLiteral("map.picture")), nullptr);
    EXPECT_EQ(item(QStringLiteral("picture.turn")), nullptr) << "there is nothing to turn";
}

TEST_F(DeskPages, R_MAP_1_PaintsAHatchWhereAPlaceIsWithheldAndSaysEveryPlace)
{
    show(QStringLiteral("en"));
    open({desk_town::wave("2026")});
    desk->map()->take(outlines());
    desk->show(Desk::MapPage);
    settle();
    EXPECT_EQ(item(QStringLiteral("map.none")), nullptr);
    const QImage seen = window().grabWindow();
    const auto inksAt = [&](const char* name) {
        const QQuickItem* area = item(QString::fromLatin1(name));
        EXPECT_NE(area, nullptr) << name;
        // Above the label, and in the same field.
        const QRect strip = area ? place(*area).translated(0, -30).toRect() : QRect();
        std::set<QRgb> inks;
        for (int x = strip.left(); x < strip.right(); ++x)
            inks.insert(seen.pixel(x, strip.top()));
        return inks.size();
    };
    EXPECT_EQ(inksAt("area.Buurt A"), 1u) << "one colour";
    EXPECT_GT(inksAt("area.Buurt D"), 1u) << "a hatch";
    EXPECT_TRUE(everythingSaid().contains(QStringLiteral("Buurt D: not shown")));
    EXPECT_TRUE(everythingSaid().contains(QStringLiteral("Buurt A, about 90 participants")));
}

TEST_F(DeskPages, R_A11Y_1_TurnsEveryPictureIntoItsTableWithOneKey)
{
    show();
    open({desk_town::wave("2025"), desk_town::wave("2026")});
    desk->map()->take(outlines());
    for (const Desk::Page page :
         {Desk::OverviewPage, Desk::ComparisonPage, Desk::TimePage, Desk::GroupsPage, Desk::MapPage}) {
        desk->show(page);
        settle();
        EXPECT_EQ(item(QStringLiteral("table")), nullptr) << desk->pageName().toStdString();
        key(Qt::Key_T, QStringLiteral("t"));
        settle();
        EXPECT_NE(item(QStringLiteral("table")), nullptr) << desk->pageName().toStdString();
        key(Qt::Key_T, QStringLiteral("t"));
        settle();
        EXPECT_EQ(item(QStringLiteral("table")), nullptr) << desk->pageName().toStdString();
    }
}

TEST_F(DeskPages, R_A11Y_2_ReachesEveryControlWithTabAndPressesItWithReturn)
{
    show();
    open({desk_town::wave("2026")});
    for (const Desk::Page page : results) {
        desk->show(page);
        settle();
        std::set<QQuickItem*> missing;
        for (QQuickItem* button : buttons())
            missing.insert(button);
        const auto wanted = missing.size();
        for (std::size_t i = 0; i < 3 * wanted + 10 && !missing.empty(); ++i) {
            key(Qt::Key_Tab);
            settle();
            missing.erase(window().activeFocusItem());
        }
        for (const QQuickItem* never : missing)
            ADD_FAILURE() << desk->pageName().toStdString() << ": " << never->objectName().toStdString();
    }
    QQuickItem* next = item(QStringLiteral("nav.comparison"));
    ASSERT_NE(next, nullptr);
    next->forceActiveFocus(Qt::TabFocusReason);
    key(Qt::Key_Return);
    settle();
    EXPECT_EQ(desk->page(), Desk::ComparisonPage);
}

TEST_F(DeskPages, BringsWhatTakesTheFocusIntoSight)
{
    show(QStringLiteral("nl"), QStringLiteral("largest"), QSize(1000, 640));
    open({desk_town::wave("2026")});
    desk->show(Desk::ComparisonPage);
    settle();
    for (int i = 0; i < 40; ++i) {
        key(Qt::Key_Tab);
        settle();
        const QQuickItem* focused = window().activeFocusItem();
        ASSERT_NE(focused, nullptr);
        EXPECT_TRUE(QRectF(QPointF(), QSizeF(window().size())).intersects(place(*focused)))
            << focused->objectName().toStdString();
    }
}

struct Way {
    const char* language;
    const char* text;
    QSize size;
};

std::string nameOf(const Way& way)
{
    return std::string(way.language) + "_" + way.text + "_" + std::to_string(way.size.width());
}

void PrintTo(const Way& way, std::ostream* out) { *out << nameOf(way); }

class EveryDeskPage : public ShownDesk, public ::testing::WithParamInterface<Way> {
protected:
    void onEvery(const std::function<void(const std::string& page)>& look)
    {
        show(QString::fromLatin1(GetParam().language), QString::fromLatin1(GetParam().text), GetParam().size);
        int pages = 0;
        desk::showEveryPage(*desk, *shown, [&](const QString& name) {
            ++pages;
            look(name.toStdString());
        });
        EXPECT_GT(pages, 25);
        EXPECT_TRUE(desk::walkThroughOffice(*desk, *shown, [&](const QString& name) { look(name.toStdString()); }));
    }
};

TEST_P(EveryDeskPage, CutsNoTextOffAndKeepsSixteenPixels)
{
    onEvery([&](const std::string& page) {
        for (QQuickItem* text : texts()) {
            const std::string what = page + ": " + text->property("text").toString().toStdString();
            EXPECT_FALSE(text->property("truncated").toBool()) << what;
            EXPECT_LE(text->property("contentWidth").toDouble(), text->width() + 1) << what;
            EXPECT_LE(text->property("contentHeight").toDouble(), text->height() + 1) << what;
            EXPECT_GE(text->property("font").value<QFont>().pixelSize(), 16) << what;
        }
    });
}

TEST_P(EveryDeskPage, StaysInsideThePageFromLeftToRight)
{
    onEvery([&](const std::string& page) {
        for (QQuickItem* text : texts()) {
            const QRectF at = place(*text);
            EXPECT_GE(at.left(), -1) << page << ": " << text->property("text").toString().toStdString();
            EXPECT_LE(at.right(), window().width() + 1)
                << page << ": " << text->property("text").toString().toStdString();
        }
    });
}

TEST_P(EveryDeskPage, GivesEveryControlFortyFourPixelsAndANameOfItsOwn)
{
    onEvery([&](const std::string& page) {
        std::set<QString> names;
        for (QQuickItem* button : buttons()) {
            const std::string what = page + ": " + button->objectName().toStdString();
            EXPECT_GE(button->width(), 43.5) << what;
            EXPECT_GE(button->height(), 43.5) << what;
            QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(button);
            ASSERT_NE(seen, nullptr) << what;
            const QString name = seen->text(QAccessible::Name);
            EXPECT_FALSE(name.isEmpty()) << what;
            EXPECT_TRUE(names.insert(name).second)
                << what << " is called \"" << name.toStdString() << "\" like another";
        }
    });
}

INSTANTIATE_TEST_SUITE_P(Ways, EveryDeskPage,
                         ::testing::Values(Way{"nl", "normal", {1280, 860}}, Way{"fr", "normal", {1280, 860}},
                                           Way{"en", "normal", {1024, 700}}, Way{"fr", "largest", {1280, 860}}),
                         [](const auto& way) { return nameOf(way.param); });

}
