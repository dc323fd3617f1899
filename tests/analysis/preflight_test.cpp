#include "analysis/preflight.h"

#include "tests/small_municipality.h"

namespace analysis {
namespace {

/// The small municipality asks age in five bands and living alone in two, with a threshold of 30, in 90001A and 90001B.
struct Preflight : testing::Test {
    SmallestGroup of(const std::string& question, const std::string& csv, int participation = usualParticipation)
    {
        const auto population = scales::readPopulation(csv, "population.csv");
        EXPECT_TRUE(population.value) << csv;
        for (const SmallestGroup& one : preflight(*form, *population.value, participation))
            if (one.question == question)
                return one;
        ADD_FAILURE() << question << " was not looked at";
        return {};
    }

    std::unique_ptr<const scales::Form> form = small::form();
};

TEST_F(Preflight, LooksAtEachBackgroundQuestionOnceAndAtNoStatement)
{
    const auto all = preflight(*form, {});
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].question, "background.age");
    EXPECT_EQ(all[1].question, "background.alone");
    const auto lists = small::form(small::surveyWithLists());
    EXPECT_EQ(preflight(*lists, {}).size(), 3u) << "a closed list is one question, not one for each option";
}

TEST_F(Preflight, TakesHalfAnEvenShareWhenTheRegisterSaysNoMore)
{
    // 3000 × 10 % × 1/10 = 30: exactly the threshold. One inhabitant less is 29.99.
    const auto enough = of("background.age", "code,population\n90001A,3000\n90001B,9000\n");
    EXPECT_EQ(enough.expected, 30);
    EXPECT_EQ(enough.promise, Promise::groups);
    const auto less = of("background.age", "code,population\n90001A,2999\n90001B,9000\n");
    EXPECT_EQ(less.expected, 29);
    EXPECT_EQ(less.promise, Promise::confidential);
    // 3000 × 10 % × 1/4 = 75
    EXPECT_EQ(of("background.alone", "code,population\n90001A,3000\n90001B,9000\n").expected, 75);
}

TEST_F(Preflight, RefusesAQuestionWhoseSmallestGroupStaysBelowTen)
{
    // 1000 × 10 % × 1/10 = 10; 999 gives 9.99.
    EXPECT_EQ(of("background.age", "code,population\n90001A,1000\n90001B,9000\n").promise, Promise::confidential);
    const auto refused = of("background.age", "code,population\n90001A,9000\n90001B,999\n");
    EXPECT_EQ(refused.promise, Promise::refused);
    EXPECT_EQ(refused.expected, 9);
    EXPECT_EQ(refused.area, "90001B") << "the neighbourhood where it is smallest is named";
}

TEST_F(Preflight, TakesTheRarestAnswerFromTheRegisterWhereItIsThere)
{
    // 240 people × 10 % = 24
    const auto said = of("background.age", "code,population,background.age\n90001A,3000,240\n90001B,9000,900\n");
    EXPECT_EQ(said.expected, 24);
    EXPECT_EQ(said.promise, Promise::confidential);
    std::string bands = "area,year,age_band,gender,count\n";
    for (const char* area : {"90001A", "90001B"})
        for (const char* band : {"18-34", "35-49", "50-64", "65-74", "75+"})
            bands +=
                std::string(area) + ",2025," + band + ",woman," + (std::string(band) == "75+" ? "400" : "700") + "\n";
    const auto counted = of("background.age", bands);   // 400 × 10 % = 40
    EXPECT_EQ(counted.expected, 40);
    EXPECT_EQ(counted.promise, Promise::groups);
}

TEST_F(Preflight, DoesNotTrustCountsThatMissAnAnswer)
{
    // Without people of 75 and over the register's smallest band is not the smallest answer: 3200 × 10 % × 1/10 = 32.
    std::string bands = "area,year,age_band,gender,count\n";
    for (const char* area : {"90001A", "90001B"})
        for (const char* band : {"18-34", "35-49", "50-64", "65-74"})
            bands += std::string(area) + ",2025," + band + ",woman,800\n";
    EXPECT_EQ(of("background.age", bands).expected, 32);
}

TEST_F(Preflight, PromisesNoMoreThanConfidenceWhereThePopulationIsNotKnown)
{
    const auto nothing = of("background.age", "code,population\n90001A,90000\n");
    EXPECT_EQ(nothing.promise, Promise::confidential);
    EXPECT_EQ(nothing.expected, std::nullopt);
    EXPECT_EQ(nothing.area, "90001B");
    const auto refused = of("background.age", "code,population\n90001A,500\n");
    EXPECT_EQ(refused.promise, Promise::refused) << "what is known to be too small is not excused by what is not known";
}

TEST_F(Preflight, DependsOnHowManyTakePart)
{
    const std::string csv = "code,population\n90001A,3000\n90001B,3000\n";
    EXPECT_EQ(of("background.age", csv, 50).expected, 15);
    EXPECT_EQ(of("background.age", csv, 50).promise, Promise::confidential);
    EXPECT_EQ(of("background.age", csv, 33).promise, Promise::refused);   // 9.9
}

}
}
