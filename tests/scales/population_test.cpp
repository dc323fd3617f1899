#include "scales/population.h"

#include "tests/scales/house_files.h"

#include <gmock/gmock.h>

namespace scales {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> populationProblems(const std::string& text)
{
    return textsOf(readPopulation(text, "population.csv").problems);
}

TEST(PopulationFile, SaysHowManyPeopleLiveWhere)
{
    const auto read = readPopulation("code,population,background.age\n01,3000,240\n02,900,\n03,,\n", "population.csv");
    ASSERT_TRUE(read.value) << read.problems.front().text();
    EXPECT_EQ(read.value->peopleIn("01"), 3000);
    EXPECT_EQ(read.value->peopleIn("02"), 900);
    EXPECT_EQ(read.value->peopleIn("03"), std::nullopt) << "an empty field is not zero";
    EXPECT_EQ(read.value->peopleIn("04"), std::nullopt);
    EXPECT_EQ((read.value->rarest.at({"01", "background.age"})), 240);
    EXPECT_EQ(read.value->rarest.size(), 1u);
}

TEST(PopulationFile, MayCountAgeBandsAndGendersOfSeveralYears)
{
    const auto read =
        readPopulation("area,year,age_band,gender,count\n01,2024,18-64,woman,999\n01,2025,18-64,woman,700\n"
                       "01,2025,18-64,man,600\n01,2025,65+,woman,200\n01,2025,65+,man,100\n"
                       "02,2024,65+,man,50\n",
                       "population.csv");
    ASSERT_TRUE(read.value) << read.problems.front().text();
    EXPECT_EQ(read.value->peopleIn("01"), 1600);
    EXPECT_EQ(read.value->peopleIn("02"), 50) << "the latest year of each area";
    EXPECT_EQ((read.value->groups.at({"01", "background.age", "65+"})), 300);
    EXPECT_EQ((read.value->groups.at({"01", "background.gender", "man"})), 700);
}

TEST(PopulationFile, IsRefusedWithTheLineOfWhatIsWrong)
{
    EXPECT_THAT(populationProblems("code,population\n01,900\n"), IsEmpty());
    EXPECT_THAT(populationProblems("name,population\nKerkwijk,900\n"),
                ElementsAre("population.csv:1: has another header; expected code,population and more columns, or "
                            "area,year,age_band,gender,count"));
    EXPECT_THAT(populationProblems("code,population\n01,900\n01,800\n"),
                ElementsAre("population.csv:3: code: stands here twice; expected each code once"));
    for (const char* count : {"-1", "3.5", "many", "100000001", "9 00"})
        EXPECT_THAT(populationProblems(std::string("code,population\n01,") + count + "\n"),
                    ElementsAre(testing::StartsWith("population.csv:2: population: is ")))
            << count;
    EXPECT_THAT(populationProblems("area,year,age_band,gender,count\n01,25,65+,man,5\n"),
                ElementsAre(testing::HasSubstr("expected a year")));
    EXPECT_THAT(populationProblems("area,year,age_band,gender,count\n01,2025,65+,man,5\n01,2025,65+,man,6\n"),
                ElementsAre(testing::HasSubstr("twice")));
}

}
}
