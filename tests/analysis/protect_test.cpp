#include "analysis/protect.h"

#include "analysis/bounds.h"
#include "town.h"

#include <random>

namespace analysis {
namespace {

using town::add;

/// Neighbourhoods withheld among "all", as letters.
std::string withheldOf(const ReleasedTable& table, Group group = Group::all)
{
    std::string names;
    for (const auto& row : table.rows())
        if (row.group == group && !shown(row))
            names += row.level == scales::AreaLevel::municipality ? "*" : row.name.substr(6);
    return names;
}

TEST(Protection, WithholdsAGroupOneShortOfTheThreshold)
{
    const auto form = town::form(town::flat(6));
    std::vector<town::Person> people;
    for (int home = 0; home < 6; ++home)
        add(people, home, home == 2 ? 29 : 60, 12);
    EXPECT_EQ(withheldOf(town::release(*form, people)), "C");

    add(people, 2, 1, 0);
    EXPECT_EQ(withheldOf(town::release(*form, people)), "");
}

TEST(Protection, HidesASecondNeighbourhoodWhereSubtractionWouldTellTheFirst)
{
    const auto form = town::form(town::flat(2));
    std::vector<town::Person> people;
    add(people, 0, 80, 20);
    add(people, 1, 20, 8);

    EXPECT_EQ(withheldOf(town::release(*form, people)), "AB");
}

TEST(Protection, LeavesTheRoundingToProtectWhereItIsWideEnough)
{
    const auto form = town::form(town::flat(3));   // 4 wide for the whole and for each shown part: 12
    std::vector<town::Person> people;
    add(people, 0, 80, 20);
    add(people, 1, 70, 20);
    add(people, 2, 20, 8);

    EXPECT_EQ(withheldOf(town::release(*form, people)), "C");
}

TEST(Protection, HidesABundleInWhichNearlyEverybodyReachesACutOff)
{
    const auto form = town::form(town::flat(6));
    std::vector<town::Person> people;
    for (int home = 0; home < 6; ++home)
        add(people, home, 60 + home, home == 3 ? 59 : 12);   // D: 63 people, 4 are left out

    EXPECT_EQ(withheldOf(town::release(*form, people)), "AD") << "with its smallest sibling, so that n names no reason";
    people[static_cast<std::size_t>(60 + 61 + 62)].emotional = people[60 + 61 + 62].social = 0;   // now 5 are left out
    EXPECT_EQ(withheldOf(town::release(*form, people)), "");
}

/// Else whoever knows every n would see that only one group is withheld that is large enough.
TEST(Protection, TakesACompanionFromAnywhereWhereNoSiblingCouldBeShown)
{
    const auto form = town::form(town::flat(2));
    std::vector<town::Person> people;
    add(people, 0, 60, 59);   // one is left out
    add(people, 1, 20, 8);

    EXPECT_EQ(withheldOf(town::release(*form, people)), "*AB");
}

TEST(Protection, LooksAtEveryMeasureForTheGuard)
{
    const auto form = town::form(town::flat(6));
    std::vector<town::Person> people;
    for (int home = 0; home < 6; ++home)
        add(people, home, 60, 12);
    for (town::Person& person : people)
        if (person.home == 1)
            person = {1, 0, 2};   // total 2: not lonely by the scale, yet everybody misses a wider circle

    EXPECT_EQ(withheldOf(town::release(*form, people)), "AB");
}

TEST(Protection, HidesBothAgeGroupsWhenOneIsSmall)
{
    const auto form = town::form(town::flat(6));
    std::vector<town::Person> people;
    for (int home = 0; home < 6; ++home) {
        add(people, home, 60, 12, "35-49");
        add(people, home, home == 4 ? 10 : 50, 5, "65-74");
    }
    const ReleasedTable table = town::release(*form, people);

    EXPECT_EQ(withheldOf(table), "");
    EXPECT_EQ(withheldOf(table, Group::over65), "E");
    EXPECT_EQ(withheldOf(table, Group::under65), "E");
}

TEST(Protection, ProtectsAWithheldWholeFromItsShownParts)
{
    const auto form =
        town::form(town::header + "1,Beekdal,municipality,,,\n1a,Noord,district,1,,\n1b,Zuid,district,1,,\n"
                                  "1a1,Buurt A,neighbourhood,1a,,\n1b1,Buurt B,neighbourhood,1b,,\n"
                                  "1b2,Buurt C,neighbourhood,1b,,\n");
    std::vector<town::Person> people;
    add(people, 0, 29, 5);   // the district Noord is this neighbourhood alone
    add(people, 1, 80, 20);
    add(people, 2, 80, 20);
    const ReleasedTable table = town::release(*form, people);

    EXPECT_FALSE(shown(*table.row("1a", Group::all)));
    EXPECT_FALSE(shown(*table.row("1a1", Group::all)));
    EXPECT_FALSE(shown(*table.row("1b", Group::all))) << "or the municipality less Zuid gives Noord";
}

/// Cells as chance would have them, with small and lonely groups among them.
std::vector<town::Person> anyTown(std::mt19937& chance, int neighbourhoods)
{
    const char* ages[] = {"18-34", "35-49", "50-64", "65-74", "75+", ""};
    const char* households[] = {"yes", "no", "no", ""};
    std::vector<town::Person> people;
    for (int home = -1; home < neighbourhoods; ++home) {
        const int many = std::uniform_int_distribution(5, home < 0 ? 15 : 160)(chance);
        const bool isLonely = std::bernoulli_distribution(.15)(chance);
        for (int i = 0; i < many; ++i) {
            const bool misses = std::bernoulli_distribution(isLonely ? .97 : .4)(chance);
            people.push_back({home, misses ? std::uniform_int_distribution(2, 6)(chance) : 0,
                              misses ? std::uniform_int_distribution(1, 5)(chance) : 1,
                              ages[std::uniform_int_distribution(0, 5)(chance)],
                              households[std::uniform_int_distribution(0, 3)(chance)]});
        }
    }
    return people;
}

TEST(Protection, NeverShowsWhatFailsThresholdOrGuardInAnyTown)
{
    std::mt19937 chance(7);
    const auto form = town::form(town::flat(5));
    const Plan plan(*form);
    int complements = 0;
    for (int run = 0; run < 20; ++run) {
        const Tally tally = town::tallyOf(*form, anyTown(chance, 5));
        std::vector<ExactCell> cells;
        for (const Plan::Cell& cell : plan.cells()) {
            const CellCounts& counts = tally.cell(cell.area, cell.group);
            cells.push_back({counts.n(), {}});
            for (const Measure measure : everyMeasure)
                cells.back().k.push_back(counts.reaching(measure));
        }
        const std::vector<bool> withheld = protect(plan, cells, {measures, plan.guard(), patternsOf(tally.cuts())});
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool passes = cells[i].n >= 30 && std::all_of(cells[i].k.begin(), cells[i].k.end(),
                                                                [&](Count k) { return cells[i].n - k >= 5; });
            EXPECT_TRUE(passes || withheld[i]);
            complements += passes && withheld[i];
        }
    }
    EXPECT_GT(complements, 20) << "or these towns test nothing";
}

TEST(Protection, KeepsThePatternOfTheReleaseBeforeWhereThereIsAChoice)
{
    const auto form = town::form(town::flat(4));
    const auto year = [&](int second, int third, const ReleasedTable* before) {
        std::vector<town::Person> people;
        town::add(people, 0, 90, 88);   // nearly everybody: hidden, and a neighbour goes along so that nobody knows why
        town::add(people, 1, second, 20);
        town::add(people, 2, third, 20);
        town::add(people, 3, 200, 60);
        return publish(town::tallyOf(*form, people), Plan(*form), "2026", before);
    };
    const auto isShown = [](const ReleasedTable& table, const char* area) {
        return shown(*table.row(area, Group::all)) != nullptr;
    };
    const ReleasedTable first = year(60, 70, nullptr);
    EXPECT_FALSE(isShown(first, "100B"));
    EXPECT_TRUE(isShown(first, "100C"));
    EXPECT_TRUE(isShown(year(70, 60, nullptr), "100B")) << "without a history the smallest goes along";

    const ReleasedTable second = year(70, 60, &first);
    EXPECT_FALSE(isShown(second, "100B")) << "shown one year and withheld the next, it tells by what it was";
    EXPECT_TRUE(isShown(second, "100C"));
}

}
}
