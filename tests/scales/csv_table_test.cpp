#include "scales/csv_table.h"

#include <gtest/gtest.h>

namespace scales {
namespace {

using Fields = std::vector<std::string>;

CsvTable table(std::string_view text)
{
    auto read = CsvTable::read(text, "f.csv");
    EXPECT_TRUE(read) << read.error().text();
    return read ? std::move(*read) : CsvTable{};
}

std::string problem(std::string_view text)
{
    const auto read = CsvTable::read(text, "f.csv");
    return read ? "none" : read.error().text();
}

TEST(CsvTable, ReadsCommasAndSemicolons)
{
    for (const std::string text : {"a,b\n1,2\n", "a;b\n1;2\n"}) {
        const CsvTable read = table(text);
        EXPECT_EQ(read.header, (Fields{"a", "b"}));
        ASSERT_EQ(read.rows.size(), 1u);
        EXPECT_EQ(read.rows[0].fields, (Fields{"1", "2"}));
    }
    EXPECT_EQ(table("a;b\n\"1,5\";2,5\n").rows.at(0).fields, (Fields{"1,5", "2,5"}));
}

TEST(CsvTable, DoesNotMindByteOrderMarksAndLineEnds)
{
    for (const std::string text : {"\xEF\xBB\xBF"
                                   "a,b\n1,2\n3,4",
                                   "a,b\r\n1,2\r\n3,4\r\n", "a,b\r1,2\r3,4\r"}) {
        const CsvTable read = table(text);
        EXPECT_EQ(read.header, (Fields{"a", "b"}));
        ASSERT_EQ(read.rows.size(), 2u);
        EXPECT_EQ(read.rows[0].line, 2);
        EXPECT_EQ(read.rows[1].line, 3);
        EXPECT_EQ(read.rows[1].fields, (Fields{"3", "4"}));
    }
}

TEST(CsvTable, ReadsQuotedFields)
{
    EXPECT_EQ(table("a,b\n\"x,y\",\"he said \"\"ja\"\"\"\n").rows.at(0).fields, (Fields{"x,y", "he said \"ja\""}));
    EXPECT_EQ(table("a,b\n,\"\"\n").rows.at(0).fields, (Fields{"", ""}));
}

TEST(CsvTable, KeepsTheLineOnWhichARowBegins)
{
    const CsvTable read = table("a,b\n\"one\n\ntwo\",x\n\n3,\"four\r\nfive\"\n6,7\n");
    ASSERT_EQ(read.rows.size(), 3u);
    EXPECT_EQ(read.rows[0].line, 2);
    EXPECT_EQ(read.rows[0].fields[0], "one\n\ntwo");
    EXPECT_EQ(read.rows[1].line, 6);
    EXPECT_EQ(read.rows[2].line, 8);
}

TEST(CsvTable, TakesNoEmptyLinesForRows) { EXPECT_EQ(table("a,b\n\n  \n1,2\n\n").rows.size(), 1u); }

TEST(CsvTable, KeepsARowOfEmptyFields) { EXPECT_EQ(table("a,b\n,\n").rows.size(), 1u); }

TEST(CsvTable, NamesTheLineOfARowWithAnotherNumberOfFields)
{
    EXPECT_EQ(problem("a,b\n1,2\n1\n"), "f.csv:3: has 1 fields; expected 2 as in the header");
    EXPECT_EQ(problem("a,b\n\"1\n\n\",2\n1,2,3"), "f.csv:5: has 3 fields; expected 2 as in the header");
}

TEST(CsvTable, RefusesAColumnThatStandsThereTwice)
{
    EXPECT_EQ(problem("a,b,a\n1,2,3\n"), "f.csv:1: \"a\": stands in the header twice; expected each column once");
}

TEST(CsvTable, RefusesQuotationMarksThatDoNotMatch)
{
    EXPECT_EQ(problem("a,b\n1,2\n1,\"2\"3\n"),
              "f.csv:3: has a quotation mark inside a field; expected it doubled inside a quoted field");
    EXPECT_EQ(problem("a,b\n1,2\n1,\"2\n3,4\n"),
              "f.csv:3: ends inside a quoted field; expected a closing quotation mark");
}

TEST(CsvTable, RefusesWhatIsNoText)
{
    EXPECT_EQ(problem(std::string_view("a,b\n1,\0\n", 8)), "f.csv:2: holds a byte 0; expected text");
    EXPECT_EQ(problem(""), "f.csv:1: is empty; expected a header line");
    EXPECT_EQ(problem("\n\n"), "f.csv:1: is empty; expected a header line");
}

TEST(CsvTable, FindsItsColumnsByName)
{
    const CsvTable read = table("a,b\n1,2\n");
    EXPECT_EQ(read.column("b"), 1);
    EXPECT_EQ(read.column("c"), -1);
}

TEST(CsvTable, StopsReadingAtTheFirstErrorOfWhoeverTakesTheRows)
{
    int taken = 0;
    const auto read =
        CsvTable::readEach("a\n1\n2\n3\n", "f.csv", [&](const CsvTable& head, CsvTable::Row& row) -> Result<Done> {
            EXPECT_EQ(head.header, Fields{"a"});
            if (++taken == 2)
                return head.error(row, "a", "is wrong");
            return Done{};
        });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().text(), "f.csv:3: a: is wrong");
    EXPECT_EQ(taken, 2);
}

}
}
