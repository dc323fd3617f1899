#include "analysis/tables/audit.h"

#include "small_table.h"

namespace tables {
namespace {

Proven provenOf(const Audit& audit, std::size_t cell)
{
    for (const auto& finding : audit.findings)
        if (finding.cell == cell)
            return finding.proven;
    ADD_FAILURE() << "nothing was found out about cell " << cell;
    return {};
}

std::vector<bool> withhold(const FrequencyTable& table, const std::vector<std::string>& names)
{
    std::vector<bool> withheld(table.shape.cells(), false);
    for (const std::string& name : names)
        withheld[small::cell(table, name)] = true;
    return withheld;
}

TEST(TableAudit, FindsTheOnlyWithheldCellOfARowBySubtraction)
{
    const auto table = small::table({small::flat("a", 2)}, {3, 9});
    const Audit found = audit(table, withhold(table, {"a1"}), {}, true);

    EXPECT_EQ(found.exact, 1U);
    EXPECT_EQ(provenOf(found, small::cell(table, "a1")).low, 3);
    EXPECT_TRUE(found.isBroken());
}

TEST(TableAudit, KnowsThatAWithheldCellHoldsSomebodyWhereZerosArePublished)
{
    // 2 + 3 people in two cells: 1 to 4 each; if either may be empty, 0 to 5.
    const auto table = small::table({small::flat("a", 3)}, {2, 3, 20});
    const auto withheld = withhold(table, {"a1", "a2"});
    Rules rules;
    auto proven = provenOf(audit(table, withheld, rules, true), small::cell(table, "a1"));
    EXPECT_EQ(proven.low, 1);
    EXPECT_EQ(proven.high, 4);
    EXPECT_FALSE(proven.isNarrow);
    EXPECT_TRUE(proven.isSmall);

    rules.lowerBound = 0;
    proven = provenOf(audit(table, withheld, rules, true), small::cell(table, "a1"));
    EXPECT_EQ(proven.low, 0);
    EXPECT_EQ(proven.high, 5);
    EXPECT_FALSE(proven.isSmall);
}

TEST(TableAudit, CallsACellNarrowThatHasFewerThanThreeFurtherValues)
{
    const auto table = small::table({small::flat("a", 3)}, {2, 2, 20});   // 1 to 3
    const Audit found = audit(table, withhold(table, {"a1", "a2"}), {}, true);

    EXPECT_EQ(found.exact, 0U);
    EXPECT_EQ(found.narrow, 2U);
}

TEST(TableAudit, FindsACellThatTwoWithheldOnesInEachRowAndColumnDoNotProtect)
{
    // Two squares of withheld cells and one cell that joins them: whatever moves in a square stays in it.
    const auto table = small::table({small::flat("r", 4), small::flat("c", 4)}, {4, 7, 9, 9,   //
                                                                                 8, 6, 3, 9,   //
                                                                                 9, 9, 7, 4,   //
                                                                                 9, 9, 6, 8});
    const Audit found = audit(table,
                              withhold(table, {"r1 / c1", "r1 / c2", "r2 / c1", "r2 / c2", "r2 / c3", "r3 / c3",
                                               "r3 / c4", "r4 / c3", "r4 / c4"}),
                              {}, true);

    EXPECT_EQ(found.exact, 1U);
    EXPECT_TRUE(provenOf(found, small::cell(table, "r2 / c3")).isExact);
    EXPECT_FALSE(provenOf(found, small::cell(table, "r1 / c1")).isNarrow);
}

TEST(TableAudit, LetsSomebodyAloneInACellFindTheOther)
{
    // 1 + 4 people: 1 to 4 for everybody, but who is the one knows that the others are 4.
    const auto table = small::table({small::flat("a", 3)}, {1, 4, 20});
    Rules rules;
    rules.insiders = 1;
    const Audit found = audit(table, withhold(table, {"a1", "a2"}), rules, true);

    EXPECT_EQ(found.exact, 0U);
    EXPECT_EQ(found.insidersExact, 1U);
    EXPECT_TRUE(provenOf(found, small::cell(table, "a2")).isExactToInsider);
    EXPECT_FALSE(provenOf(found, small::cell(table, "a1")).isExactToInsider);   // nobody is alone in the other one
}

TEST(TableAudit, CountsSmallCellsThatAreNotWithheldAtAll)
{
    const auto table = small::table({small::flat("a", 3)}, {2, 3, 20});
    EXPECT_EQ(audit(table, withhold(table, {"a1"}), {}, true).shownSmall, 1U);
}

TEST(TableAudit, SeesThroughACellThatIsPublishedUnderAnotherName)
{
    // Everybody in the first half lives in one quarter of it: the half is that quarter.
    const auto table = small::table({small::halves("h")}, {3, 0, 8, 9});
    const Audit found = audit(table, withhold(table, {"h11", "h21"}), {}, true);

    EXPECT_TRUE(provenOf(found, small::cell(table, "h11")).isExact);
}

}
}
