#include "analysis/tables/hide.h"

#include "analysis/tables/audit.h"
#include "analysis/tables/cells_csv.h"
#include "small_table.h"

#include <algorithm>

namespace tables {
namespace {

std::string secondaryOf(const FrequencyTable& table, const Hiding& hiding, const Rules& rules)
{
    std::string names;
    for (std::size_t cell = 0; cell < hiding.withheld.size(); ++cell)
        if (hiding.withheld[cell] && !rules.isPrimary(table.counts[cell]))
            names += (names.empty() ? "" : ", ") + table.shape.nameOf(cell);
    return names;
}

TEST(Hiding, WithholdsNothingFromATableWithoutSmallCells)
{
    const auto table = small::table({small::flat("a", 2), small::flat("b", 2)}, {5, 6, 0, 8});
    const auto hiding = hide(table, {});
    EXPECT_EQ(std::count(hiding.withheld.begin(), hiding.withheld.end(), true), 0);
}

TEST(Hiding, WithholdsASecondCellOfARow)
{
    const auto table = small::table({small::flat("a", 3)}, {2, 7, 40});
    EXPECT_EQ(secondaryOf(table, hide(table, {}), {}), "a2");
}

TEST(Hiding, CompletesASquareInATableOfRowsAndColumns)
{
    const auto table = small::table({small::flat("a", 3), small::flat("b", 3)}, {2, 30, 40,   //
                                                                                 8, 9, 50,    //
                                                                                 60, 70, 80});
    EXPECT_EQ(secondaryOf(table, hide(table, {}), {}), "a1 / b2, a2 / b1, a2 / b2");
}

TEST(Hiding, WithholdsTheWholeWhereNothingElseHelps)
{
    const auto table = small::table({small::flat("a", 2)}, {1, 0});
    const auto hiding = hide(table, {});
    EXPECT_TRUE(hiding.unprotectable.empty());
    EXPECT_TRUE(hiding.withheld[small::cell(table, "T")]);
}

TEST(Hiding, IsTheSameEveryTime)
{
    const auto table = small::town(3, 300);
    EXPECT_EQ(hide(table, {}).withheld, hide(table, {}).withheld);
}

TEST(Hiding, LeavesNothingToFindInManyTowns)
{
    Rules rules;
    rules.insiders = 1;
    std::size_t primary = 0;
    for (unsigned seed = 0; seed < 24; ++seed) {
        const auto table = small::town(seed, 60 + static_cast<int>(seed) * 8);
        const auto hiding = hide(table, rules);
        ASSERT_TRUE(hiding.unprotectable.empty()) << "town " << seed;
        const Audit found = audit(table, hiding.withheld, rules, true);
        EXPECT_EQ(found.exact + found.narrow + found.insidersExact + found.shownSmall, 0U) << "town " << seed;
        primary += found.findings.size();
    }
    EXPECT_GT(primary, 200U);
}

TEST(Hiding, BitesWhenOneOfItsCellsIsShownAgain)
{
    // Not every cell is needed by itself, but every town has some whose number gives another one away.
    Rules rules;
    for (unsigned seed = 0; seed < 10; ++seed) {
        const auto table = small::town(seed, 200);
        const auto hiding = hide(table, rules);
        int found = 0;
        for (std::size_t cell = 0; cell < hiding.withheld.size(); ++cell) {
            if (!hiding.withheld[cell] || rules.isPrimary(table.counts[cell]))
                continue;
            auto leaking = hiding.withheld;
            leaking[cell] = false;
            found += audit(table, leaking, rules, true).isBroken() ? 1 : 0;
        }
        EXPECT_GT(found, 0) << "town " << seed;
    }
}

TEST(Hiding, ProtectsZerosWhereTheyAreNotPublished)
{
    Rules rules;
    rules.lowerBound = 0;
    const auto table = small::town(5, 150);
    const auto hiding = hide(table, rules);
    for (std::size_t cell = 0; cell < hiding.withheld.size(); ++cell)
        EXPECT_TRUE(hiding.withheld[cell] || table.counts[cell] >= rules.threshold) << table.shape.nameOf(cell);
    EXPECT_FALSE(audit(table, hiding.withheld, rules, true).isBroken());
}

TEST(PublicTable, HasNoNumberForAWithheldCellAndSaysNothingElseAboutIt)
{
    const auto table = small::table({small::flat("a", 3)}, {2, 7, 40});
    EXPECT_EQ(publicCsv(table, hide(table, {}).withheld), "a,count,status\n"
                                                          "T,49,shown\n"
                                                          "a1,,withheld\n"
                                                          "a2,,withheld\n"
                                                          "a3,40,shown\n");
}

}
}
