#include "asking_town.h"

namespace analysis {
namespace {

const std::string districts = town::header + "1,Beekdal,municipality,,,\n1a,Noord,district,1,,\n1b,Zuid,district,1,,\n"
                                             "1a1,Kouter,neighbourhood,1a,,\n1a2,Molen,neighbourhood,1a,,\n"
                                             "1b1,Statie,neighbourhood,1b,,\n";

bool isPlanned(const Plan& plan, std::size_t area, Group group)
{
    return std::find(plan.cells().begin(), plan.cells().end(), Plan::Cell{area, group}) != plan.cells().end();
}

TEST(Plan, HasAgeBandsFromTheDistrictUpOnly)
{
    const auto form = town::form(districts);
    const Plan plan(*form);

    EXPECT_TRUE(isPlanned(plan, 0, Group::age50to64));
    EXPECT_TRUE(isPlanned(plan, 1, Group::age50to64));
    EXPECT_FALSE(isPlanned(plan, 3, Group::age50to64));
    EXPECT_TRUE(isPlanned(plan, 3, Group::under65));
    EXPECT_EQ(plan.cells().size(), 3u * 10 + 3u * 5);
}

TEST(Plan, KnowsEverySumAReaderCanSubtractAlong)
{
    const auto form = town::form(districts);
    const Plan plan(*form);

    // Areas: municipality 10 groups, two districts 5 groups (bands are not split further); groups: 6 areas × 2 and,
    // where there are bands, 3 areas × 2.
    EXPECT_EQ(plan.sums().size(), 10u + 2 * 5 + 6 * 2 + 3 * 2);
}

/// A neighbourhood that lies in no district has no age bands of its own: its people are in no part, though they told their age.
TEST(Plan, SaysWhereAnAreaHasNoSuchCell)
{
    const auto form = town::form(districts + "1c,Hoeve,neighbourhood,1,,\n");
    const Plan plan(*form);
    int unplanned = 0;
    for (const Plan::Sum& sum : plan.sums()) {
        const Plan::Cell& whole = plan.cells()[sum.whole];
        const bool isBandOfTheTown = sum.split == Plan::Split::area && whole.area == 0 && isAgeBand(whole.group);
        EXPECT_EQ(sum.isOfAllParts, !isBandOfTheTown);
        EXPECT_TRUE(sum.isOfAllParts || sum.hasRest);
        unplanned += sum.isOfAllParts ? 0 : 1;
    }
    EXPECT_EQ(unplanned, 5);
}

TEST(Plan, HasGenderFromTheDistrictUpOnlyAndLeavesRoomForWhoDoesNotAnswer)
{
    const auto form = town::asking("", districts, R"("age", "gender", "alone")");
    const Plan plan(*form);

    EXPECT_TRUE(isPlanned(plan, 0, Group::woman));
    EXPECT_TRUE(isPlanned(plan, 1, Group::otherGender));
    EXPECT_FALSE(isPlanned(plan, 3, Group::man));
    EXPECT_EQ(plan.cells().size(), 3u * 13 + 3u * 5);
    int splits = 0;
    for (const Plan::Sum& sum : plan.sums())
        if (sum.split == Plan::Split::gender) {
            ++splits;
            EXPECT_EQ(plan.cells()[sum.whole].group, Group::all);
            EXPECT_EQ(sum.parts.size(), 3u);
            EXPECT_TRUE(sum.hasRest);
        }
    EXPECT_EQ(splits, 3);
}

TEST(Plan, MayLeaveGroupsOut)
{
    const auto form = town::asking("", districts, R"("age", "gender", "alone")");
    const Plan plan(*form, Plan::Groups::none);
    EXPECT_EQ(plan.cells().size(), 6u);
    EXPECT_EQ(plan.sums().size(), 3u);
}

TEST(Plan, LeavesRoomForPeopleWithoutAgeOrNeighbourhoodButForNobodyElse)
{
    const auto form = town::form(districts);
    const Plan plan(*form);
    for (const Plan::Sum& sum : plan.sums()) {
        const Plan::Cell& whole = plan.cells()[sum.whole];
        const Plan::Cell& part = plan.cells()[sum.parts.front()];
        const bool alongAreas = whole.area != part.area;
        EXPECT_EQ(sum.hasRest, alongAreas ? whole.area == 0 : whole.group == Group::all);
    }
}

TEST(Plan, TakesItsThresholdFromTheSurvey)
{
    EXPECT_EQ(Plan(*town::form(districts, 20)).threshold(), 20);
    EXPECT_EQ(Plan(*town::form(districts, 20)).guard(), 5);
}

}
}
