#include "scales/answers_csv.h"

#include "tests/scales/house_files.h"

namespace scales {
namespace {

/// The only row of a file, as numbers; or the error.
std::string codesIn(const std::string& text, const AnswersLayout& layout = {})
{
    const auto table = CsvTable::read(text, "f.csv");
    if (!table)
        return table.error().text();
    const auto sheets = readAnswers(*table, definition("djg6"), layout);
    if (!sheets)
        return sheets.error().text();
    std::string codes;
    for (const auto& sheet : *sheets) {
        for (const Code code : sheet)
            codes += std::to_string(number(code));
        codes += ' ';
    }
    return codes;
}

const std::string header = "djg6.3,djg6.4,djg6.7,djg6.8,djg6.9,djg6.10\n";

TEST(AnswersCsv, ReadsOneRowPerAnswerSheet)
{
    EXPECT_EQ(codesIn(header + "1,2,3,4,5,1\n,,,,,\n"), "123451 000000 ");
    EXPECT_EQ(codesIn(header), "");
}

TEST(AnswersCsv, GoesByTheNamesOfColumnsAndNotByTheirOrder)
{
    EXPECT_EQ(codesIn("name,djg6.10;x,djg6.9,djg6.8,djg6.7,djg6.4,djg6.3\n"),
              "f.csv:1: djg6.10: is not in the header; expected a column for every item of djg6");
    EXPECT_EQ(codesIn("name,djg6.10,djg6.9,djg6.8,djg6.7,djg6.4,djg6.3\nJan,1,5,4,3,2,1\n"), "123451 ");
}

TEST(AnswersCsv, ReadsColumnsThatAreNamedOtherwise)
{
    EXPECT_EQ(codesIn("item3,item4,item7,item8,item9,item10\n1,2,3,4,5,1\n", {.items = "item%"}), "123451 ");
    EXPECT_EQ(codesIn("q3_x,q4_x,q7_x,q8_x,q9_x,q10_x\n1,2,3,4,5,1\n", {.items = "q%_x"}), "123451 ");
    EXPECT_EQ(codesIn(header, {.items = "item"}), "the column pattern \"item\" has no % for the item number");
}

TEST(AnswersCsv, TurnsAFileRoundThatCountsFromYes)
{
    EXPECT_EQ(codesIn(header + "1,2,3,4,5,\n", {.codeOneIsYes = true}), "543210 ");
    EXPECT_EQ(codesIn(header + "1,2,3,1,2,\n", {.format = "3", .items = {}, .codeOneIsYes = true}), "321320 ");
}

TEST(AnswersCsv, DoesNotMindBlanksAroundANumber) { EXPECT_EQ(codesIn(header + " 1,2 ,\" 3 \",4,5,  \n"), "123450 "); }

TEST(AnswersCsv, RefusesEverythingThatIsNotAnAnswerAndNamesItsLine)
{
    for (const std::string wrong :
         {"0", "6", "9", "99", "-1", "+1", "01", "1.0", "1e0", "x", "nee", "NA", "1 2", "99999999999999999999"})
        EXPECT_EQ(codesIn(header + "1,1,1,1,1,1\n1,1," + wrong + ",1,1,1\n"),
                  "f.csv:3: djg6.7: is \"" + wrong + "\"; expected a whole number from 1 to 5, or nothing");
    EXPECT_EQ(codesIn(header + "1,1,4,1,1,1\n", {.format = "3"}),
              "f.csv:2: djg6.7: is \"4\"; expected a whole number from 1 to 3, or nothing");
    EXPECT_EQ(codesIn(header + "1,1,0,1,1,1\n", {.codeOneIsYes = true}),
              "f.csv:2: djg6.7: is \"0\"; expected a whole number from 1 to 5, or nothing");
}

TEST(AnswersCsv, KnowsOnlyTheFormatsOfTheInstrument)
{
    EXPECT_EQ(codesIn(header, {.format = "4"}), "instrument djg6 has no answer format \"4\"");
}

}
}
