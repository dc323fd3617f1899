#include "tests/cli/program.h"

namespace cli {
namespace {

using Tabulate = Program;

const std::string itemsByPlace = "wijk,djg6.3,djg6.4,djg6.7,djg6.8,djg6.9,djg6.10,kant\n";
const std::string columns =
    "n,emotional_n,emotional_mean,emotional_sd,social_n,social_mean,social_sd,total_n,total_mean,total_sd,"
    "not_lonely_k,not_lonely_p,not_lonely_lo,not_lonely_hi,moderate_k,moderate_p,moderate_lo,moderate_hi,"
    "severe_k,severe_p,severe_lo,severe_hi\n";

TEST_F(Tabulate, GivesALinePerCombinationSortedByBytes)
{
    write("a.csv", itemsByPlace + "b,1,5,5,5,1,1,x\n"   // 0 and 0
                                  "b,3,3,3,3,3,3,x\n"   // 3 and 3
                                  "B,1,5,5,5,1,1,x\n"
                                  "b,,5,5,5,1,1,x\n"   // emotional open, total 0
                                  "\"a,1\",,,5,5,1,1,y\n");
    const Ended got = run("tabulate --instrument djg6 --by wijk,kant a.csv");
    EXPECT_EQ(got.exitCode, 0) << got.errors;
    // Wilson 95 %: 1 of 1 = 0.206549 to 1; 2 of 3 = 0.207660 to 0.938508; 1 of 3 = 0.061492 to 0.792340; 0 of 3 to 0.561497.
    EXPECT_EQ(got.output,
              "wijk,kant," + columns +
                  "B,x,1,1,0.000000,,1,0.000000,,1,0.000000,,1,1.000000,0.206549,1.000000,0,0.000000,0.000000,"
                  "0.793451,0,0.000000,0.000000,0.793451\n"
                  "\"a,1\",y,1,0,,,0,,,0,,,0,,,,0,,,,0,,,\n"
                  "b,x,3,2,1.500000,2.121320,3,1.000000,1.732051,3,2.000000,3.464102,2,0.666667,0.207660,0.938508,"
                  "0,0.000000,0.000000,0.561497,1,0.333333,0.061492,0.792340\n");
    EXPECT_NE(got.errors.find("not for publication"), std::string::npos);
}

TEST_F(Tabulate, NamesAColumnThatIsNotThere)
{
    write("a.csv", itemsByPlace);
    const Ended got = run("tabulate --instrument djg6 --by buurt a.csv -o out.csv");
    EXPECT_EQ(got.exitCode, 2);
    EXPECT_EQ(got.errors, "a.csv:1: buurt: is not in the header; expected the columns that --by names\n");
    EXPECT_FALSE(exists("out.csv"));
}

TEST_F(Tabulate, WantsToKnowByWhat) { EXPECT_EQ(run("tabulate --instrument djg6 a.csv").exitCode, 2); }

}
}
