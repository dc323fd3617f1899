#include "app/report/page.h"

#include "tests/analysis/asking_town.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <fstream>
#include <type_traits>

namespace report {
namespace {

static_assert(!std::is_invocable_v<decltype(writePage), std::vector<analysis::Tally>, QString>,
              "a report of raw counts must not compile");
static_assert(!std::is_invocable_v<decltype(writePage), analysis::Tally, QString>,
              "a report of raw counts must not compile");

std::vector<town::Person> people(int lonelyInFirst = 60)
{
    std::vector<town::Person> all;
    for (int home = 0; home < 5; ++home) {
        town::add(all, home, home == 2 ? 12 : 80, home == 0 ? lonelyInFirst / 2 : 31, "35-49", "no");
        town::add(all, home, home == 2 ? 9 : 75, home == 0 ? lonelyInFirst / 2 : 22, "75+", "yes");
    }
    return all;
}

QString page(const QString& language = QStringLiteral("en"), bool twoWaves = true)
{
    const auto form = town::form(town::flat(5));
    std::vector<analysis::ReleasedTable> waves;
    if (twoWaves)
        waves.push_back(town::release(*form, people(100), "2025"));
    waves.push_back(town::release(*form, people(40), "2026"));
    return QString::fromUtf8(writePage(waves, language));
}

TEST(Page, IsWellFormedAndHasItsLanguage)
{
    QString text = page(QStringLiteral("nl"));
    EXPECT_TRUE(text.startsWith(QStringLiteral("<!DOCTYPE html><html lang=\"nl\">")));
    QXmlStreamReader reader(text);
    while (!reader.atEnd())
        reader.readNext();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
}

TEST(Page, KeepsParagraphsOutOfTables)
{
    const auto form = town::form(town::flat(5));   // A went from 60 to 40 of 155: p is .02 alone, .07 among four
    const QString text = QString::fromUtf8(writePage(
        {town::release(*form, people(60), "2025"), town::release(*form, people(40), "2026")}, QStringLiteral("en")));
    ASSERT_TRUE(text.contains(QStringLiteral("Stood out alone"))) << "a note that belongs to a table";
    QXmlStreamReader reader(text);
    int tables = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == u"table")
            tables += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        EXPECT_FALSE(tables > 0 && reader.isStartElement() && reader.name() == u"p");
    }
}

TEST(Page, AsksNothingOfTheOutsideAndNeedsNoScript)
{
    const QString text = page();
    for (const char* wish : {"http://", "https://", "src=", "@import", "<script", "url(http", "<link", "onload"})
        EXPECT_FALSE(text.contains(QString::fromLatin1(wish))) << wish;
}

TEST(Page, SaysWhoTookPartBeforeAnyResult)
{
    const QString text = page();
    const auto banner = text.indexOf(QStringLiteral("They are not a sample of all residents."));
    EXPECT_GT(banner, 0);
    EXPECT_LT(banner, text.indexOf(QStringLiteral("of 100")));
    EXPECT_LT(banner, text.indexOf(QStringLiteral("<svg")));
}

TEST(Page, SaysThatInventedFiguresAreInvented)
{
    EXPECT_TRUE(page().contains(QStringLiteral("INVENTED figures")));
    const auto form = town::form(town::flat(5), 30, false);
    EXPECT_FALSE(QString::fromUtf8(writePage({town::release(*form, people())}, QStringLiteral("en")))
                     .contains(QStringLiteral("INVENTED")));
}

TEST(Page, HasHeadingsInOrderAndOneMain)
{
    const QString text = page();
    EXPECT_EQ(text.count(QStringLiteral("<h1")), 1);
    EXPECT_EQ(text.count(QStringLiteral("<main")), 1);
    int level = 0;
    auto heading = QRegularExpression(QStringLiteral("<h([1-6])")).globalMatch(text);
    while (heading.hasNext()) {
        const int next = heading.next().captured(1).toInt();
        EXPECT_LE(next, level + 1);
        level = next;
    }
    auto id = QRegularExpression(QStringLiteral(" id=\"([^\"]+)\"")).globalMatch(text);
    QStringList ids;
    while (id.hasNext())
        ids << id.next().captured(1);
    EXPECT_EQ(ids.removeDuplicates(), 0);
}

TEST(Page, PutsATableBehindThePicture)
{
    const QString text = page();
    const auto picture = text.indexOf(QStringLiteral("<svg"));
    EXPECT_GT(text.indexOf(QStringLiteral("<table"), picture), picture);
    EXPECT_TRUE(text.contains(QStringLiteral("scope=\"row\">Buurt A")));
}

TEST(Page, ListsNeighbourhoodsByNameAndNeverByValue)
{
    const auto form = town::form(town::header + "1,Beekdal,municipality,,,\n12,Zuid,neighbourhood,1,,\n"
                                                "13,Eik 10,neighbourhood,1,,\n14,Eik 9,neighbourhood,1,,\n");
    std::vector<town::Person> all;
    for (int home = 0; home < 3; ++home)
        town::add(all, home, 90, 20 + 15 * home);
    const QString text = QString::fromUtf8(writePage({town::release(*form, all)}, QStringLiteral("en")));
    const auto picture = text.indexOf(QStringLiteral("<svg"));
    EXPECT_LT(text.indexOf(QStringLiteral("Eik 9<"), picture), text.indexOf(QStringLiteral("Eik 10<"), picture));
    EXPECT_LT(text.indexOf(QStringLiteral("Eik 10<"), picture), text.indexOf(QStringLiteral("Zuid<"), picture));
}

TEST(Page, HatchesWithheldPlacesWithTheWordAndNoReason)
{
    const QString text = page();
    EXPECT_EQ(text.count(QStringLiteral(">not shown</text>")), 2) << "once for social, once for emotional";
    EXPECT_TRUE(text.contains(QStringLiteral("class=\"hidden\">not shown<")));
    for (const char* reason : {"too few", "too small", "complementary", "guard", "primary"})
        EXPECT_FALSE(text.contains(QString::fromLatin1(reason), Qt::CaseInsensitive)) << reason;
}

TEST(Page, SaysTheSmallestNoticeableChangeBeforeAVerdict)
{
    const QString text = page();
    const auto smallest = text.indexOf(QStringLiteral("Smallest change we could notice"));
    const auto verdict = text.indexOf(QStringLiteral("<td>less (from "));
    EXPECT_GT(smallest, 0);
    EXPECT_GT(verdict, smallest);
    EXPECT_TRUE(text.contains(QStringLiteral("no demonstrable difference")));
    EXPECT_TRUE(page(QStringLiteral("en"), false).contains(QStringLiteral("There is one wave so far.")));
}

TEST(Page, SpeaksOfPeopleWhoMissSomething)
{
    const QString text = page();
    EXPECT_TRUE(text.contains(QStringLiteral("Of 100 participants in Beekdal, about ")));
    for (const char* word : {"the lonely", "worst", "rank", "suffer", "victim", "risk", "tackle"})
        EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("\\b%1").arg(QString::fromLatin1(word)),
                                                      QRegularExpression::CaseInsensitiveOption)))
            << word;
}

TEST(Page, KeepsNamesFromBecomingMarkup)
{
    const auto form = town::form(town::header + "1,Beek & Dal,municipality,,,\n2,\"A\"\"B' & C\",neighbourhood,1,,\n");
    const QString text = QString::fromUtf8(writePage({town::release(*form, {})}, QStringLiteral("en")));
    EXPECT_TRUE(text.contains(QStringLiteral("Beek &amp; Dal")));
    EXPECT_FALSE(text.contains(QStringLiteral("& ")));
}

TEST(Page, ShowsNoExactCount)
{
    const auto form = town::form(town::flat(2));
    std::vector<town::Person> all;   // canaries: 1013 people, 457 of them lonely, in parts of 503/226 and 510/231
    town::add(all, 0, 503, 226);
    town::add(all, 1, 510, 231);
    const QString text = QString::fromUtf8(writePage({town::release(*form, all)}, QStringLiteral("en")));
    for (const char* canary : {"1013", "457", "503", "226", "231"})
        EXPECT_FALSE(text.contains(
            QRegularExpression(QStringLiteral("(?<![0-9.])%1(?![0-9])").arg(QString::fromLatin1(canary)))))
            << canary;
}

/// Buurt A and B answered everything; in C twelve said what they would like.
QString pageBesideTheScale(const QString& language = QStringLiteral("en"))
{
    const auto form = town::asking(town::community + town::isolation, town::flat(3), R"("age", "gender", "alone")");
    analysis::Tally tally(*form);
    const auto add = [&](int home, int many, int points, int contacts, const town::Answers& more) {
        town::Answers answers = more;
        answers["isolation"] = contacts;
        answers["background.gender"] = 1 + many % 2;
        for (int i = 0; i < many; ++i)
            tally.add(town::sheetOf(*form, {home, points, 0, "50-64", "no", false}, answers));
    };
    const auto coffee = town::ticks("community.want", {"coffee", "meal"});
    add(0, 62, 0, 5, coffee);   // two choices of one element: 124, printed as 60 and 60
    add(1, 53, 0, 1, town::ticks("community.want", {"walk"}));
    add(2, 41, 5, 5, {});
    add(2, 32, 5, 1, {});
    add(2, 12, 0, 5, coffee);
    add(0, 20, 0, 0, {});   // passed the questions on contacts over
    add(2, 20, 5, 0, {});
    for (int i = 0; i < 40; ++i)   // told of their contacts only
        tally.add(town::sheetOf(*form, {0, 0, 0, "", "", true}, {{"isolation", 1 + 4 * (i % 2)}}));
    const auto table = analysis::publish(tally, analysis::Plan(*form), "2026");
    return QString::fromUtf8(writePage({table}, language));
}

TEST(Page, SaysWhatPeopleWouldLikeByWorkingElementAndPlace)
{
    const QString text = pageBesideTheScale();
    const auto table = text.indexOf(QStringLiteral("Wishes, by working element"));
    ASSERT_GT(table, 0);
    EXPECT_GT(text.indexOf(QStringLiteral("Realistic expectations"), table), table);
    EXPECT_TRUE(
        text.contains(QStringLiteral("Buurt A</th><td>± 60</td><td>± 120</td><td>&lt; 10</td><td>&lt; 15</td>")));
    EXPECT_TRUE(text.contains(QStringLiteral("Buurt C</th><td class=\"hidden\">not shown</td>")));
    EXPECT_TRUE(text.contains(QStringLiteral("count choices, not people")));
    EXPECT_TRUE(text.contains(QStringLiteral("Nobody can be called back.")));
    EXPECT_FALSE(page().contains(QStringLiteral("by working element"))) << "where it was not asked";
}

TEST(Page, TellsFewContactsApartFromMissingContact)
{
    const QString text = pageBesideTheScale();
    EXPECT_TRUE(text.contains(QStringLiteral("About 75 have contacts and miss nobody.")));
    EXPECT_TRUE(text.contains(QStringLiteral("About 55 have few contacts and miss nobody.")));
    EXPECT_TRUE(text.contains(QStringLiteral("About 40 have contacts and still miss contact.")));
    EXPECT_TRUE(text.contains(QStringLiteral("About 30 have few contacts and miss contact.")));
    EXPECT_TRUE(text.contains(QStringLiteral("at most 7 of 20 points")));
    EXPECT_TRUE(text.contains(QStringLiteral("never added up")));
    EXPECT_FALSE(page().contains(QStringLiteral("never added up"))) << "where contacts were not asked";
}

TEST(Page, NamesTheGroupsOfGender)
{
    const QString text = pageBesideTheScale();
    EXPECT_TRUE(text.contains(QStringLiteral("scope=\"row\">women</th>")));
    EXPECT_TRUE(text.contains(QStringLiteral("scope=\"row\">men</th>")));
    EXPECT_FALSE(page().contains(QStringLiteral("scope=\"row\">women</th>"))) << "where it was not asked";
}

}
}
