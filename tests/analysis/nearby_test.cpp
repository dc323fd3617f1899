#include "analysis/nearby.h"

#include "analysis/plan.h"
#include "town.h"

#include <set>

namespace analysis {
namespace {

/// The areas that groups lie in, by code.
std::set<std::string> areasOf(const scales::Form& form, const People& people, const std::vector<std::size_t>& groups)
{
    std::set<std::string> codes;
    for (const std::size_t group : groups)
        codes.insert(form.areas()[people.area(group)].code);
    return codes;
}

TEST(Nearby, IsANeighbourhoodSixBesideItAndTheMunicipality)
{
    const auto form = town::form(town::flat(20));
    const Plan plan(*form);
    const People people(plan);
    EXPECT_EQ(areasOf(*form, people, nearby(people, 19)),   // S is the last but one: it goes on with A
              (std::set<std::string>{"100", "100S", "100T", "100A", "100B", "100C", "100D", "100E"}));
}

TEST(Nearby, TakesInEverybodyOfItsAreas)
{
    const auto form = town::form(town::flat(4));
    const Plan plan(*form);
    const People people(plan);
    const auto groups = nearby(people, 1);
    EXPECT_EQ(groups.size(), people.groups()) << "a small municipality is near itself";
    EXPECT_TRUE(std::is_sorted(groups.begin(), groups.end()));
}

TEST(Nearby, TakesInWhatLiesBelowADistrictAndTheDistrictsBesideIt)
{
    const auto form =
        town::form(town::header + "1,Beekdal,municipality,,,\n1a,Noord,district,1,,\n1b,Zuid,district,1,,\n"
                                  "1a1,Buurt A,neighbourhood,1a,,\n1b1,Buurt B,neighbourhood,1b,,\n"
                                  "1b2,Buurt C,neighbourhood,1b,,\n");
    const Plan plan(*form);
    const People people(plan);
    EXPECT_EQ(areasOf(*form, people, nearby(people, 1)), (std::set<std::string>{"1", "1a", "1a1", "1b", "1b1", "1b2"}));
    EXPECT_EQ(areasOf(*form, people, nearby(people, 4)), (std::set<std::string>{"1", "1b", "1b1", "1b2"}))
        << "a neighbourhood needs no other district";
}

TEST(Nearby, StaysSmallInALargeRegion)
{
    const auto form = town::form(town::flat(300));
    const Plan plan(*form);
    const People people(plan);
    EXPECT_EQ(areasOf(*form, people, nearby(people, 150)).size(), 8U);
    EXPECT_EQ(areasOf(*form, people, nearby(people, 0)).size(), 7U) << "the municipality and six of its parts";
}

}
}
