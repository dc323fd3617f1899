#include "analysis/tables/frequency_table.h"

#include "small_table.h"

namespace tables {
namespace {

std::string refusalOf(const std::string& hierarchy)
{
    const auto read = Hierarchy::read(hierarchy, "geo.csv");
    return read ? "accepted" : read.error().text();
}

std::string refusalOfCounts(const std::string& rows)
{
    const auto read =
        FrequencyTable::read("a,b,count\n" + rows, "t.csv", {small::flat("a", 2), small::flat("b", 2)}, "count");
    return read ? "accepted" : read.error().text();
}

void expectBoth(const std::string& message, const std::string& place, const std::string& what)
{
    EXPECT_NE(message.find(place), std::string::npos) << message;
    EXPECT_NE(message.find(what), std::string::npos) << message;
}

TEST(TableHierarchy, NamesTheLineOfASecondRoot)
{
    expectBoth(refusalOf("code,parent,level\nT,,1\nU,,1\n"), "geo.csv:3", "root");
}

TEST(TableHierarchy, NamesACycle)
{
    const std::string message = refusalOf("code,parent,level\nT,,1\nA,B,2\nB,A,2\n");
    EXPECT_NE(message, "accepted");
    EXPECT_NE(message.find("geo.csv:"), std::string::npos) << message;
}

TEST(TableHierarchy, NamesAParentThatIsNoCode)
{
    expectBoth(refusalOf("code,parent,level\nT,,1\nA,X,2\n"), "geo.csv:3", "X");
}

TEST(FrequencyTable, AddsUpItsMarginalCells)
{
    const auto table = small::table({small::flat("a", 2), small::flat("b", 2)}, {1, 2, 3, 4});
    EXPECT_EQ(table.counts[small::cell(table, "T / T")], 10);
    EXPECT_EQ(table.counts[small::cell(table, "a1 / T")], 3);
    EXPECT_EQ(table.counts[small::cell(table, "T / b2")], 6);
}

TEST(FrequencyTable, TakesCellsThatStandNowhereForEmpty) { EXPECT_EQ(refusalOfCounts("a1,b1,4\n"), "accepted"); }

TEST(FrequencyTable, NamesTheLineOfACountThatIsNoWholeNumberFromZero)
{
    expectBoth(refusalOfCounts("a1,b1,4\na1,b2,-1\n"), "t.csv:3", "a1 / b2");
    expectBoth(refusalOfCounts("a1,b1,4.5\n"), "t.csv:2", "a1 / b1");
    expectBoth(refusalOfCounts("a1,b1,\n"), "t.csv:2", "a1 / b1");
}

TEST(FrequencyTable, TakesNoCountThatOtherProgramsWouldRound)
{
    EXPECT_EQ(refusalOfCounts("a1,b1,9007199254740992\n"), "accepted");   // 2^53
    expectBoth(refusalOfCounts("a1,b1,9007199254740993\n"), "t.csv:2", "2^53");
    expectBoth(refusalOfCounts("a1,b1,9007199254740992\na1,b2,1\n"), "t.csv", "2^53");
    expectBoth(refusalOfCounts("a1,b1,99999999999999999999\n"), "t.csv:2", "2^53");
}

TEST(FrequencyTable, NamesACellThatIsNotTheSumOfItsParts)
{
    expectBoth(refusalOfCounts("a1,b1,4\na1,b2,2\na1,T,7\n"), "t.csv:4", "6");
}

TEST(FrequencyTable, NamesACodeThatTheHierarchyDoesNotHave)
{
    expectBoth(refusalOfCounts("a9,b1,4\n"), "t.csv:2", "a9");
}

TEST(FrequencyTable, NamesACellThatStandsThereTwice)
{
    expectBoth(refusalOfCounts("a1,b1,4\na1,b1,4\n"), "t.csv:3", "line 2");
}

}
}
