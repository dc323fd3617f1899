#include "app/report/page.h"

#include "tests/analysis/town.h"

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
    EXPECT_TRUE(text.contains(QStringLiteral("url(#hatch)")));
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

}
}
