#include "scales/area.h"

#include "tests/scales/house_files.h"

#include <gmock/gmock.h>

namespace scales {
namespace {

using testing::ElementsAre;

const std::string areaColumns = "code,name,level,parent,valid_from,valid_to\n";
const std::string good = areaColumns + "13011,Zandhoek,municipality,,,\n"
                                       "A,\"Noord, oud\",district,13011,2019,\n"
                                       "01,Kerkwijk,neighbourhood,A,2019-01-01,2024-12-31\n"
                                       "02,Molenveld,neighbourhood,13011,,\n";

std::vector<std::string> areaProblems(const std::string& text)
{
    return textsOf(readAreas(text, "areas.csv").problems);
}

std::vector<std::string> problemsWith(const std::string& row) { return areaProblems(good + row + "\n"); }

TEST(Areas, AreReadWithCodesAsText)
{
    const auto areas = readAreas(good, "areas.csv");
    ASSERT_TRUE(areas.value) << areas.problems.front().text();
    ASSERT_EQ(areas.value->size(), 4u);
    EXPECT_EQ(areas.value->at(2), (Area{"01", "Kerkwijk", AreaLevel::neighbourhood, "A", "2019-01-01", "2024-12-31"}));
    EXPECT_EQ(areas.value->at(1).name, "Noord, oud");
}

TEST(Areas, WantTheirOwnHeader)
{
    EXPECT_THAT(areaProblems("code,name\n1,x\n"),
                ElementsAre("areas.csv:1: has another header; expected code,name,level,parent,valid_from,valid_to"));
}

TEST(Areas, HaveEachCodeOnce)
{
    EXPECT_THAT(problemsWith("01,Elders,neighbourhood,A,,"),
                ElementsAre("areas.csv:6: code: stands here twice; expected each code once"));
}

TEST(Areas, HaveALevelThatIsKnown)
{
    EXPECT_THAT(problemsWith("03,Elders,buurt,A,,"),
                ElementsAre("areas.csv:6: level: is \"buurt\"; expected municipality, district or neighbourhood"));
}

TEST(Areas, LieInALargerAreaThatCameBefore)
{
    EXPECT_THAT(problemsWith("03,Elders,neighbourhood,B,,"),
                ElementsAre("areas.csv:6: parent: is \"B\"; expected the code of an area on an earlier line"));
    EXPECT_THAT(problemsWith("03,Elders,neighbourhood,03,,"),
                ElementsAre("areas.csv:6: parent: is \"03\"; expected the code of an area on an earlier line"));
    EXPECT_THAT(problemsWith("03,Elders,neighbourhood,01,,"),
                ElementsAre("areas.csv:6: parent: is \"01\", which is not a larger kind of area"));
    EXPECT_THAT(problemsWith("B,Elders,district,A,,"),
                ElementsAre("areas.csv:6: parent: is \"A\", which is not a larger kind of area"));
}

TEST(Areas, HaveOneMunicipalityAndANeighbourhood)
{
    EXPECT_THAT(problemsWith("13012,Elders,municipality,,,"),
                ElementsAre("areas.csv:1: has 2 municipalities; expected exactly one"));
    EXPECT_THAT(problemsWith("13012,Elders,municipality,13011,,"),
                ElementsAre("areas.csv:6: parent: is given for the municipality; expected it empty",
                            "areas.csv:1: has 2 municipalities; expected exactly one"));
    EXPECT_THAT(areaProblems(areaColumns), ElementsAre("areas.csv:1: has 0 municipalities; expected exactly one",
                                                       "areas.csv:1: has no neighbourhood; expected at least one"));
}

TEST(Areas, HavePlainNames)
{
    EXPECT_THAT(problemsWith("03,,neighbourhood,A,,"), ElementsAre("areas.csv:6: name: is empty; expected a text"));
    EXPECT_THAT(problemsWith("03,<b>Elders,neighbourhood,A,,"),
                ElementsAre("areas.csv:6: name: holds < or >; expected plain text without markup"));
    EXPECT_THAT(problemsWith("03,caf\xE9,neighbourhood,A,,"),
                ElementsAre("areas.csv:6: name: holds bytes that are not UTF-8; expected plain text in UTF-8"));
    EXPECT_THAT(problemsWith("03," + std::string(81, 'x') + ",neighbourhood,A,,"),
                ElementsAre("areas.csv:6: name: is longer than 80 characters"));
}

TEST(Areas, AreValidFromAndToDaysOfTheCalendar)
{
    for (const std::string date : {"gisteren", "2025-02-30", "2025-13-01", "20250101", "2025-1-1", "25", "0000"})
        EXPECT_THAT(problemsWith("03,Elders,neighbourhood,A," + date + ","),
                    ElementsAre("areas.csv:6: valid_from: is \"" + date +
                                "\"; expected a year, a date such as 2025-01-31, or nothing"));
}

TEST(Areas, AreNamedInTheFilesWords)
{
    EXPECT_EQ(nameOf(AreaLevel::municipality), "municipality");
    EXPECT_EQ(nameOf(AreaLevel::district), "district");
    EXPECT_EQ(nameOf(AreaLevel::neighbourhood), "neighbourhood");
}

}
}
