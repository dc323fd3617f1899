#include "tests/cli/program.h"

namespace cli {
namespace {

using Score = Program;

const std::string sixItems = "djg6.3,djg6.4,djg6.7,djg6.8,djg6.9,djg6.10";
const std::string scored = "row,emotional,social,total,category,missing_emotional,missing_social\n";

std::string eleven(const std::string& answers)
{
    std::string text = "djg11.1,djg11.2,djg11.3,djg11.4,djg11.5,djg11.6,djg11.7,djg11.8,djg11.9,djg11.10,djg11.11\n";
    return text + answers;
}

TEST_F(Score, GivesALinePerRowInTheSameOrder)
{
    write("answers.csv", eleven("3,3,3,3,3,3,3,3,3,3,3\n"   // middle: all points
                                "1,1,1,1,1,1,1,1,1,1,1\n"   // no! to everything
                                "5,5,5,5,5,5,5,5,5,5,5\n"   // yes! to everything
                                "5,1,1,5,1,1,5,5,1,1,5\n"   // misses nothing
                                ",5,5,1,5,5,1,1,5,5,1\n"    // one social answer open
                                "1,,5,1,5,5,1,1,5,5,\n"     // one of each open
                                ",,,,,,,,,,\n"));
    const Ended got = run("score --instrument djg11 answers.csv");
    EXPECT_EQ(got.exitCode, 0);
    EXPECT_EQ(got.errors, "");
    EXPECT_EQ(got.output, scored + "1,6,5,11,very_severe,0,0\n"
                                   "2,0,5,5,moderate,0,0\n"
                                   "3,6,0,6,moderate,0,0\n"
                                   "4,0,0,0,not_lonely,0,0\n"
                                   "5,6,,10,severe,0,1\n"
                                   "6,,,,,1,1\n"
                                   "7,,,,,6,5\n");
}

TEST_F(Score, ReadsThreePointAnswersInOtherColumnsAndTheOtherWayRound)
{
    write("answers.csv", "naam;item10;item9;item8;item7;item4;item3\r\n\"Jan; zoon\";1;1;3;3;3;1\r\n");
    EXPECT_EQ(run("score --instrument djg6 --points 3 --items 'item%' answers.csv").output,
              scored + "1,0,0,0,not_lonely,0,0\n");
    EXPECT_EQ(run("score --instrument djg6 --points 3 --items 'item%' --code-1 yes answers.csv").output,
              scored + "1,3,3,6,severe,0,0\n");
}

TEST_F(Score, ReadsStandardInput)
{
    EXPECT_EQ(run("score --instrument djg6 -", sixItems + "\n2,4,4,4,2,2\n").output,
              scored + "1,0,0,0,not_lonely,0,0\n");
    const Ended wrong = run("score --instrument djg6 -", sixItems + "\n2,4,4,4,2,x\n");
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_EQ(wrong.errors, "standard input:2: djg6.10: is \"x\"; expected a whole number from 1 to 5, or nothing\n");
}

TEST_F(Score, WritesAFileWhenAskedTo)
{
    write("answers.csv", sixItems + "\n2,4,4,4,2,2\n");
    const Ended got = run("score --instrument djg6 answers.csv -o out.csv");
    EXPECT_EQ(got.exitCode, 0);
    EXPECT_EQ(got.output, "");
    EXPECT_EQ(read("out.csv"), scored + "1,0,0,0,not_lonely,0,0\n");
    EXPECT_EQ(files(), 2);
}

TEST_F(Score, GivesOnlyTheHeaderForAFileWithoutRows)
{
    write("answers.csv", sixItems + "\n");
    EXPECT_EQ(run("score --instrument djg6 answers.csv").output, scored);
}

TEST_F(Score, NamesLineAndColumnOfAWrongAnswerAndWritesNothing)
{
    write("answers.csv", sixItems + "\n1,1,1,1,1,1\n1,1,9,1,1,1\n");
    const Ended got = run("score --instrument djg6 answers.csv -o out.csv");
    EXPECT_EQ(got.exitCode, 2);
    EXPECT_EQ(got.output, "");
    EXPECT_EQ(got.errors, "answers.csv:3: djg6.7: is \"9\"; expected a whole number from 1 to 5, or nothing\n");
    EXPECT_FALSE(exists("out.csv"));
    EXPECT_EQ(files(), 1);
}

TEST_F(Score, LeavesAnOlderResultAloneWhenTheInputIsWrong)
{
    write("answers.csv", sixItems + "\n1,1,9,1,1,1\n");
    write("out.csv", "older");
    EXPECT_EQ(run("score --instrument djg6 answers.csv -o out.csv").exitCode, 2);
    EXPECT_EQ(read("out.csv"), "older");
}

TEST_F(Score, SaysNothingOnStandardOutputWhenTheInputIsWrong)
{
    const Ended got = run("score --instrument djg6 -", sixItems + "\n1,1,1,1,1,1\n1,1,1,1,1\n");
    EXPECT_EQ(got.exitCode, 2);
    EXPECT_EQ(got.output, "");
    EXPECT_EQ(got.errors, "standard input:3: has 5 fields; expected 6 as in the header\n");
}

TEST_F(Score, NamesAColumnThatIsMissing)
{
    for (const std::string rows : {"\n", "\n1,2,3,4,5\n"}) {
        write("answers.csv", "djg6.3,djg6.4,djg6.7,djg6.8,djg6.9" + rows);
        const Ended got = run("score --instrument djg6 answers.csv");
        EXPECT_EQ(got.exitCode, 2);
        EXPECT_EQ(got.errors,
                  "answers.csv:1: djg6.10: is not in the header; expected a column for every item of djg6\n");
    }
}

TEST_F(Score, SaysWhatItExpectsWhenItIsUsedWrongly)
{
    write("answers.csv", sixItems + "\n");
    EXPECT_EQ(run("score --instrument djg7 answers.csv").errors,
              "--instrument: \"djg7\" is not a scale; expected one of djg11, djg6, existential, isolation\n");
    EXPECT_EQ(run("score --instrument background answers.csv").exitCode, 2);
    EXPECT_EQ(run("score --instrument djg6 --points 4 answers.csv").errors,
              "--points: is \"4\"; djg6 is asked with 5 or 3\n");
    EXPECT_EQ(run("score --instrument djg6 none.csv").errors,
              "none.csv: cannot be opened; expected a file that can be read\n");
    for (const std::string words :
         {"score", "score answers.csv", "score --instrument djg6", "score --instrument djg6 --code-1 maybe answers.csv",
          "score --instrument djg6 none.csv", "score --instrument djg6 --points 4 answers.csv",
          "score --instrument djg6 --items item answers.csv", "score --instrument djg6 answers.csv --nonsense", "",
          "nonsense"}) {
        const Ended got = run(words);
        EXPECT_EQ(got.exitCode, 2) << words;
        EXPECT_NE(got.errors, "") << words;
    }
}

TEST_F(Score, ExplainsItself)
{
    for (const std::string words :
         {"--help", "score --help", "check --help", "instruments --help", "tabulate --help"}) {
        const Ended got = run(words);
        EXPECT_EQ(got.exitCode, 0) << words;
        EXPECT_NE(got.output, "") << words;
    }
}

}
}
