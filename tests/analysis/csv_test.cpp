#include "analysis/formats/csv.h"

#include "town.h"

#include <clocale>
#include <fstream>
#include <sstream>

namespace analysis {
namespace {

/// The places of the golden file: C is too small, E has no answers to the household question.
std::vector<town::Person> goldenPeople()
{
    std::vector<town::Person> people;
    town::add(people, 0, 41, 17, "35-49", "no");
    town::add(people, 0, 38, 12, "75+", "yes");
    town::add(people, 1, 52, 23, "50-64", "yes");
    town::add(people, 1, 47, 9, "65-74", "no");
    town::add(people, 2, 21, 8, "18-34", "no");
    town::add(people, 3, 66, 31, "65-74");
    town::add(people, 3, 62, 3, "18-34");
    town::add(people, -1, 7, 2, "18-34");
    return people;
}

std::string contentsOf(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

TEST(Csv, IsTheGoldenFile)
{
    const auto form = town::form(town::flat(4));
    const std::string got = toCsv({town::release(*form, goldenPeople())});
    const std::string golden = HOUSE "/tests/golden/four_neighbourhoods.csv";
    if (got != contentsOf(golden)) {
        std::ofstream("four_neighbourhoods.csv.got", std::ios::binary) << got;
        FAIL() << "differs from " << golden << "; what came is in four_neighbourhoods.csv.got beside the test";
    }
}

TEST(Csv, HasSevenRowsOfMeasuresForEveryCell)
{
    const auto form = town::form(town::flat(4));
    std::istringstream lines(toCsv({town::release(*form, goldenPeople())}));
    std::string line;
    int rows = -1;
    int withheld = 0;
    while (std::getline(lines, line)) {
        ++rows;
        EXPECT_EQ(std::count(line.begin(), line.end(), ','), 16) << line;
        if (line.find(",withheld,") != std::string::npos) {
            ++withheld;
            EXPECT_NE(line.find(",withheld,,,,,,,,,"), std::string::npos) << "a withheld row has no number: " << line;
        }
    }
    EXPECT_EQ(rows, (10 + 4 * 5) * 7 + 12 + 7 + 6);
    EXPECT_EQ(withheld % 7, 0) << "all measures of a cell hide together";
    EXPECT_GT(withheld, 0);
}

TEST(Csv, NeutralisesWhatASpreadsheetWouldTakeForAFormula)
{
    const auto form = town::form(town::header + "100,Beekdal,municipality,,,\n-1,=HYPERLINK(1),neighbourhood,100,,\n"
                                                "@2,\"Hof, \"\"oud\"\"\",neighbourhood,100,,\n");
    const std::string csv = toCsv({town::release(*form, {}, "+2026")});
    EXPECT_NE(csv.find("\n'+2026,'-1,'=HYPERLINK(1),neighbourhood,all,"), std::string::npos);
    EXPECT_NE(csv.find("\n'+2026,'@2,\"Hof, \"\"oud\"\"\",neighbourhood,all,"), std::string::npos);
}

TEST(Csv, WritesAPointWhateverTheLocale)
{
    const auto form = town::form(town::flat(4));
    const std::string before = toCsv({town::release(*form, goldenPeople())});
    for (const char* locale : {"nl_BE.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8"})
        if (std::setlocale(LC_ALL, locale)) {
            EXPECT_EQ(toCsv({town::release(*form, goldenPeople())}), before);
        }
    std::setlocale(LC_ALL, "C");
    EXPECT_NE(before.find(",0.3"), std::string::npos);
}

TEST(Csv, ShowsNoExactCountThatRoundingMustHide)
{
    // Canaries: 1013 people, 457 of them lonely; neither number nor anything made of it may be printed.
    const auto form = town::form(town::flat(2));
    std::vector<town::Person> people;
    town::add(people, 0, 503, 226);
    town::add(people, 1, 510, 231);
    const std::string csv = toCsv({town::release(*form, people)});
    for (const char* canary : {"1013", "457", "503", "226", "231", "0.4511", "0.4493", "0.4529"})
        EXPECT_EQ(csv.find(canary), std::string::npos) << canary;
}

}
}
