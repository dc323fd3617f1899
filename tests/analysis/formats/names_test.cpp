#include "small_edition.h"
#include "unzipped.h"

// Names that a format could trip over: quotes, separators, what a spreadsheet would run, another script, very long ones.
namespace analysis {
namespace {

const std::string quoted = R"(Hof "Oud & Nieuw"; 't Zand, 1)";
const std::string formula = "=cmd|'/c calc'!A1";
const std::string rightToLeft = "حي الساحة";
const std::string longest = "Wijk van de zeer lange naam die tachtig tekens telt en dus in geen kolom past 80";

std::string quotedForCsv(const std::string& name)
{
    std::string cell;
    for (const char c : name)
        cell += c == '"' ? "\"\"" : std::string(1, c);
    return cell;
}

struct Names : testing::Test {
    std::vector<ReleasedTable> waves;
    void SetUp() override
    {
        ASSERT_EQ(longest.size(), 80u);
        std::string areas = town::header + "100,Beekdal,municipality,,,\n";
        areas += "100A,\"" + quotedForCsv(quoted) + "\",neighbourhood,100,,\n";
        areas += "100B," + formula + ",neighbourhood,100,,\n";
        areas += "100C," + rightToLeft + ",neighbourhood,100,,\n";
        areas += "100D," + longest + ",neighbourhood,100,,\n";
        const auto form = town::form(areas);
        std::vector<town::Person> people;
        for (int home = 0; home < 4; ++home)
            town::add(people, home, 50, 20);
        waves.push_back(town::release(*form, people, "2026"));
    }
};

TEST_F(Names, StandInTheTableAsTheyAreButForWhatASpreadsheetWouldRun)
{
    const std::string csv = toCsv(waves);
    EXPECT_NE(csv.find(",\"" + quotedForCsv(quoted) + "\",neighbourhood"), std::string::npos);
    EXPECT_NE(csv.find(",'" + formula + ",neighbourhood"), std::string::npos);
    EXPECT_NE(csv.find("," + rightToLeft + ",neighbourhood"), std::string::npos);
    EXPECT_NE(csv.find("," + longest + ",neighbourhood"), std::string::npos);
    const std::string excel = toCsv(waves, CsvProfile::excel);
    EXPECT_NE(excel.find(";\"" + quotedForCsv(quoted) + "\";neighbourhood"), std::string::npos);
    EXPECT_NE(excel.find(";'" + formula + ";neighbourhood"), std::string::npos);
}

TEST_F(Names, StandInJsonAsTheyAre)
{
    const Edition edition = town::edition(waves);
    const auto names =
        nlohmann::json::parse(toJsonStat(edition))["link"]["item"][0]["dimension"]["area"]["category"]["label"];
    EXPECT_EQ(names["100A"], quoted);
    EXPECT_EQ(names["100B"], formula);
    EXPECT_EQ(names["100C"], rightToLeft);
    EXPECT_EQ(names["100D"], longest);
    const auto features = nlohmann::json::parse(town::map(edition, town::squares(4)))["features"];
    EXPECT_EQ(features[0]["properties"]["name"], quoted);
    EXPECT_EQ(features[2]["properties"]["name"], rightToLeft);
}

TEST_F(Names, StandInTheWorkbookAsTextThatNoSpreadsheetRuns)
{
    const auto workbook = toXlsx(town::edition(waves));
    ASSERT_TRUE(workbook) << workbook.error().text();
    const std::string texts = unzipped(*workbook).at("xl/sharedStrings.xml");
    const auto has = [&](const std::string& text) { return texts.find(">" + text + "</t>") != std::string::npos; };
    EXPECT_TRUE(has(R"(Hof "Oud &amp; Nieuw"; 't Zand, 1)"));
    EXPECT_TRUE(has("'" + formula));
    EXPECT_FALSE(has(formula));
    EXPECT_TRUE(has(rightToLeft));
    EXPECT_TRUE(has(longest));
}

}
}
