// Whoever has the whole folder that a municipality publishes: workbook, JSON-stat, map, page, sheets. Everything says the
// same as the table, and nothing that the table does not say.
#include "files_of_release.h"
#include "picture_reader.h"
#include "told.h"

#include "tests/analysis/asking_town.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <regex>
#include <set>

namespace attack {
namespace {

/// Four neighbourhoods that are shown, and E and F, which are not. Exact numbers are no multiples of 5.
std::vector<town::Person> people()
{
    std::vector<town::Person> all;
    for (int home = 0; home < 4; ++home) {
        town::add(all, home, 61 + 10 * home, 21 + 4 * home, "35-49", "no");
        town::add(all, home, 53 + 7 * home, 16 + 3 * home, "75+", "yes");
    }
    town::add(all, 4, 13, 4, "75+", "yes");
    town::add(all, 5, 12, 6, "75+", "yes");
    return all;
}

analysis::ReleasedTable released(const std::vector<town::Person>& who, const std::string& wave = "2026")
{
    static const auto form = town::form(town::flat(6));
    return town::release(*form, who, wave);
}

/// Two waves of which the second asks more.
std::vector<analysis::ReleasedTable> twoWaves()
{
    const auto form = town::asking(town::community + town::isolation, town::flat(6));
    analysis::Tally tally(*form);
    int number = 0;
    for (const town::Person& person : people()) {
        town::Answers answers = town::ticks("community.offer", {number % 3 ? "cook" : "garden"});
        answers["isolation"] = ++number % 4 ? 5 : 1;
        tally.add(town::sheetOf(*form, person, answers));
    }
    return {released(people(), "2025"), analysis::publish(tally, analysis::Plan(*form), "2026")};
}

/// What one file says and the other does not, or says otherwise.
std::string difference(const Told& one, const Told& other)
{
    std::string lines;
    for (const auto& [about, said] : one) {
        const auto found = other.find(about);
        if (found == other.end() || found->second != said)
            lines += about.wave + " " + about.area + " " + about.group + " " + about.measure + " " + about.figure +
                     ": " + said + " / " + (found == other.end() ? "nothing" : found->second) + "\n";
    }
    return lines;
}

Told only(const Told& told, const std::function<bool(const About&, const std::string&)>& wanted)
{
    Told some;
    for (const auto& [about, said] : told)
        if (wanted(about, said))
            some.insert({about, said});
    return some;
}

bool isFigure(const About& about, const std::string&) { return about.figure != "rule" && about.figure != "invented"; }

TEST(ReleasedFiles, SayTheSameInTheWorkbook)
{
    const auto files = filesOf(twoWaves());
    const Told table = toldByTable(files.at("released.csv"));
    const Told workbook = toldByWorkbook(files.at("released.xlsx"));
    ASSERT_GT(table.size(), 1000u);
    EXPECT_EQ(difference(table, workbook), "");
    EXPECT_EQ(difference(workbook, table), "");
}

TEST(ReleasedFiles, SayTheSameInJsonStat)
{
    const auto files = filesOf(twoWaves());
    const Told table = only(toldByTable(files.at("released.csv")), isFigure);
    const Told json = toldByJsonStat(files.at("released.jsonstat.json"));
    EXPECT_EQ(difference(table, json), "");
    // A cube has places that the table has no line for: they say so, and hold no number.
    const Told more = only(json, [&](const About& about, const std::string& said) {
        return !table.contains(about) && said != "no_data" && said != "not_asked";
    });
    EXPECT_EQ(difference(more, {}), "");
}

TEST(ReleasedFiles, SayTheSameOnTheMap)
{
    const auto files = filesOf(twoWaves());
    const Told map = toldByMap(files.at("released.geojson"));
    const Told table = only(toldByTable(files.at("released.csv")), [&](const About& about, const std::string& said) {
        return isFigure(about, said) && about.group == "all" && about.area != "100";
    });
    EXPECT_EQ(difference(table, map), "");
    EXPECT_EQ(difference(map, table), "");
}

TEST(ReleasedFiles, BiteWhenOneCellSaysMoreThanTheTable)
{
    const auto files = filesOf({released(people())});
    const Told table = toldByTable(files.at("released.csv"));
    std::string json = files.at("released.jsonstat.json");
    const auto silence = json.find("null,null");
    ASSERT_NE(silence, std::string::npos);
    EXPECT_EQ(difference(toldByJsonStat(json), table).find("13"), std::string::npos);
    json.replace(silence, 4, "13");
    EXPECT_NE(difference(toldByJsonStat(json), table).find("13"), std::string::npos);
}

/// A workbook has more corners than sheets.
TEST(ReleasedFiles, HaveNothingBehindTheSheetsOfTheWorkbook)
{
    const auto files = filesOf(twoWaves());
    const auto parts = unpacked(files.at("released.xlsx"));
    static const std::set<std::string> known = {"[Content_Types].xml",
                                                "_rels/.rels",
                                                "docProps/app.xml",
                                                "docProps/core.xml",
                                                "xl/_rels/workbook.xml.rels",
                                                "xl/sharedStrings.xml",
                                                "xl/styles.xml",
                                                "xl/theme/theme1.xml",
                                                "xl/workbook.xml",
                                                "xl/worksheets/sheet1.xml",
                                                "xl/worksheets/sheet2.xml",
                                                "xl/worksheets/sheet3.xml"};
    ASSERT_GT(parts.size(), 10u);
    for (auto part = parts.begin() + 1; part != parts.end(); ++part) {
        const std::string name = part->substr(0, part->find('\n'));
        EXPECT_TRUE(known.contains(name)) << name << " may hold comments, drawings, links or remembered values";
        // Programs note where a table begins and ends in a name that nobody sees. It holds two cells, and no value.
        const std::string content = std::regex_replace(
            *part, std::regex("<definedName name=\"_xlnm._FilterDatabase\"[^>]*>'?cijfers'?!\\$A\\$1:\\$Q\\$[0-9]+<"),
            "<");
        for (const char* corner :
             {"state=\"hidden\"", "veryHidden", "hidden=\"1\"", "<f>", "<comment", "<legacyDrawing"})
            EXPECT_EQ(content.find(corner), std::string::npos) << name << " " << corner;
    }
}

/// Bytes that follow from what is printed and nothing else: towns that differ only where nothing is shown, or less than the
/// rounding shows, are one and the same folder, in its sizes, orders, widths and pictures too.
TEST(ReleasedFiles, AreTheSameBytesWhateverIsWithheld)
{
    const auto folder = filesOf({released(people())});
    const auto expectSame = [&](const std::vector<town::Person>& who, const char* what) {
        ASSERT_TRUE(released(who) == released(people())) << what << ": this town does not print alike";
        for (const auto& [name, content] : filesOf({released(who)}))
            EXPECT_TRUE(content == folder.at(name)) << name << " tells " << what;
    };
    const auto personIn = [](std::vector<town::Person>& who, int home, bool misses) -> town::Person& {
        return *std::ranges::find_if(who,
                                     [&](const auto& one) { return one.home == home && (one.social > 0) == misses; });
    };

    auto moved = people();
    personIn(moved, 4, false).home = 5;
    expectSame(moved, "how many live where nothing is shown");

    auto exchanged = people();
    town::Person& one = personIn(exchanged, 4, true);
    town::Person& other = personIn(exchanged, 5, false);
    std::swap(one.home, other.home);
    expectSame(exchanged, "who misses contact where nothing is shown");

    auto more = people();
    more.push_back({0, 0, 0, "", ""});
    expectSame(more, "that one more took part where it is rounded away");
}

TEST(ReleasedFiles, BiteWhenTwoTownsDoNotPrintAlike)
{
    auto many = people();
    town::add(many, 0, 5, 0);
    const auto folder = filesOf({released(people())});
    for (const auto& [name, content] : filesOf({released(many)}))
        EXPECT_TRUE(name.starts_with("worksheet") || name.starts_with("pages/100F") || name.starts_with("pages/100E") ||
                    name.starts_with("method") || name.ends_with("metadata.json") || content != folder.at(name))
            << name << " does not follow the figures";
}

/// No day, no name of a person or machine, no place on a disk.
TEST(ReleasedFiles, SayNeitherWhenNorWhereNorByWhomTheyWereMade)
{
    const std::regex moment("D:[0-9]{14}|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}|[0-9]{2}:[0-9]{2}:[0-9]{2}");
    ASSERT_TRUE(std::regex_search("/CreationDate (D:20261126213900Z)", moment));
    for (const auto& [name, file] : filesOf(twoWaves()))
        for (std::string part : unpacked(file)) {
            const bool isText = std::ranges::none_of(part, [](char c) { return c == '\0'; });
            for (const char* trace : {"/home/", "/tmp/", "/root/", "/usr/", HOUSE, "/Author", "/ModDate", "localhost"})
                EXPECT_EQ(part.find(trace), std::string::npos) << name << " " << trace;
            // The workbook says the same day whenever it is made.
            part = std::regex_replace(part, std::regex("2000-01-01T00:00:00Z"), "");
            EXPECT_FALSE(isText && std::regex_search(part, moment)) << name;
        }
}

TEST(ReleasedFiles, HaveNoExactCountInThem)
{
    // Numbers that occur nowhere by chance, and no multiples of 5.
    std::vector<town::Person> all;
    town::add(all, 0, 1237, 617, "18-34", "yes");
    town::add(all, 1, 1319, 853, "65-74", "no");
    town::add(all, 2, 1427, 709, "50-64", "yes");
    town::add(all, 3, 23, 12, "75+", "yes");
    const std::regex exact("(^|[^0-9.,])(1237|1319|1427|617|853|709|3983|4006|2179|2191)([^0-9]|$)|[.,]4988|49[.,]88");
    ASSERT_TRUE(std::regex_search("<circle><title>1237 residents</title>", exact)) << "or a tooltip would pass";
    ASSERT_TRUE(std::regex_search("of 100: 49.88", exact));
    for (const auto& [name, file] : filesOf({released(all)})) {
        if (name.ends_with(".pdf"))
            continue;   // drawn letter by letter; their text is read below
        if (name == "index.html") {
            const PictureReader page(file);
            for (const std::string& words : page.words())
                EXPECT_FALSE(std::regex_search(words, exact)) << name << ": " << words;
            continue;
        }
        for (const std::string& part : unpacked(file)) {
            const bool isPacked = part.starts_with("PK");
            EXPECT_FALSE(!isPacked && std::regex_search(part, exact)) << name;
        }
    }
}

/// Where marks and bars stand, measured against the grid lines: the shares of the table to its last digit, and empty fields
/// where it has none.
TEST(ReleasedFiles, DrawNothingFinerThanTheTable)
{
    const auto files = filesOf({released(people())});
    const Told table = toldByTable(files.at("released.csv"));
    const auto places = PictureReader(files.at("index.html")).placesIn("chart");
    ASSERT_EQ(places.size(), 7u);
    constexpr double lastDigit = .00006;   // of four decimals, and the width of a line's end
    int shown = 0;
    for (const auto& [name, scales] : places) {
        const std::string area = name == "Beekdal" ? "100" : "100" + name.substr(6);
        const char* measures[] = {"social", "emotional"};
        ASSERT_EQ(scales.size(), std::size(measures));
        for (std::size_t scale = 0; scale < scales.size(); ++scale) {
            const auto said = [&](const char* figure) {
                return table.at({"2026", area, "all", measures[scale], figure});
            };
            EXPECT_EQ(scales[scale].has_value(), said("status") == "shown") << name;
            if (!scales[scale])
                continue;
            ++shown;
            EXPECT_NEAR(scales[scale]->mark.value(), std::stod(said("share")), lastDigit) << name;
            EXPECT_NEAR(scales[scale]->low, std::stod(said("low")), lastDigit) << name;
            EXPECT_NEAR(scales[scale]->high, std::stod(said("high")), lastDigit) << name;
        }
    }
    EXPECT_EQ(shown, 10);
    // Drawn at its exact share, a mark would stand elsewhere: 37 of 114 in A, printed as 35 of 115.
    EXPECT_GT(std::abs(37.0 / 114 - std::stod(table.at({"2026", "100A", "all", "social", "share"}))), lastDigit);
}

TEST(ReleasedFiles, BiteWhenAMarkStandsElsewhere)
{
    const auto files = filesOf({released(people())});
    std::string page = files.at("index.html");
    const std::string circle = "<circle cx=\"";
    const auto first = page.find(circle, page.find(circle) + 1) + circle.size();   // the one before explains the sign
    const auto end = page.find('"', first);
    const auto before = PictureReader(page).placesIn("chart").at("Beekdal").at(0)->mark.value();
    page.replace(first, end - first, std::to_string(std::stod(page.substr(first, end - first)) + 3));
    const auto after = PictureReader(page).placesIn("chart").at("Beekdal").at(0)->mark.value();
    EXPECT_NEAR(after - before, .001, .0002) << "three tenths of a pixel";
}

TEST(ReleasedFiles, PlaceThePointsOfTheFunnelByRoundedNumbers)
{
    const auto files = filesOf({released(people())});
    const Told table = toldByTable(files.at("released.csv"));
    const auto points = PictureReader(files.at("index.html")).pointsIn("funnel");
    ASSERT_EQ(points.size(), 4u) << "one for each place that is shown";
    const char* areas[] = {"100A", "100B", "100C", "100D"};   // from few people to many
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto number = [&](const char* area, const char* figure) {
            return std::stod(table.at({"2026", area, "all", "lonely", figure}));
        };
        EXPECT_NEAR(points[i].people, number(areas[i], "n") / number("100D", "n"), .0001) << areas[i];
        EXPECT_NEAR(points[i].share, number(areas[i], "share"), .0002) << areas[i];
    }
}

std::string textOfPdf(const std::string& pdf)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sheet.pdf")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(pdf));
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), file.fileName(), QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished() && reader.exitCode() == 0);
    return reader.readAllStandardOutput().toStdString();
}

/// Every number on the sheets of places that are shown stands in the table too, or in the sentences of every sheet.
TEST(ReleasedFiles, PrintOnPaperWhatTheTableSays)
{
    const auto files = filesOf({released(people())});
    const Told table = toldByTable(files.at("released.csv"));
    for (const char* area : {"100A", "100B", "100C", "100D"}) {
        const std::string text = textOfPdf(files.at(std::string("pages/") + area + "_nl.pdf"));
        const auto said = [&](const char* measure, const char* figure) {
            return table.at({"2026", area, "all", measure, figure});
        };
        EXPECT_NE(text.find("ongeveer " + said("lonely", "n") + " deelnemers"), std::string::npos) << area << text;
        for (const char* measure : {"social", "emotional"}) {
            const long share = std::lround(100 * std::stod(said(measure, "share")));
            EXPECT_TRUE(std::regex_search(text, std::regex("\\b" + std::to_string(share) + "\\b"))) << area << text;
        }
    }
    for (const char* area : {"100E", "100F"}) {
        const std::string text = textOfPdf(files.at(std::string("pages/") + area + "_nl.pdf"));
        EXPECT_NE(text.find("niet getoond"), std::string::npos);
        EXPECT_FALSE(std::regex_search(text, std::regex("\\b(13|12|4|6) (deelnemers|van de|mensen)"))) << area << text;
    }
}

}
}
