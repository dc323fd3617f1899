// score and tabulate know no scale by heart: what a definition says is what they do.
#include "tests/cli/program.h"

namespace cli {
namespace {

using AnyScale = Program;

/// Two subscales of three and one items; one open answer on the first is filled in from the other two.
const std::string gardenScale = R"({
  "format": "buurtpeil-instrument-1", "id": "garden", "version": "1", "title": "A made-up scale",
  "kind": "scale", "measures": "gardens",
  "source": [{"cites": "nobody", "about": "everything"}],
  "conditions_of_use": [], "reference_period": "this year",
  "formats": [{"id": "3", "options": ["no", "somewhat", "yes"]}],
  "items": [
    {"number": 1, "direction": "positive", "subscale": "soil"},
    {"number": 2, "direction": "positive", "subscale": "soil", "weight": 3},
    {"number": 3, "direction": "negative", "subscale": "soil"},
    {"key": "rain", "options": ["none", "some"], "points": [0, 5], "subscale": "water"}
  ],
  "points": [{"format": "3", "positive": [0, 1, 2], "negative": [2, 1, 0]}],
  "subscales": [{"id": "soil", "rules": []}, {"id": "water", "rules": []}],
  "scoring": [
    {"id": "strict", "version": "1", "source": "nobody", "missing_allowed": {"soil": 0, "water": 0, "total": 0}},
    {"id": "filled", "version": "1", "source": "nobody", "prorates": true,
     "missing_allowed": {"soil": 1, "water": 0, "total": 1}}
  ],
  "categories": [{"id": "bare", "from": 0, "to": 9}, {"id": "green", "from": 10, "to": 15}]
})";

const std::string grown = "garden.1,garden.2,garden.3,garden.rain,street\n"
                          "3,3,1,2,east\n"   // 2 + 6 + 2 and 5: everything
                          "1,1,,2,west\n"    // 0 of the 8 that could be reached, and 5: 5 of 13, so 75/13 of 15
                          "2,,2,1,west\n";   // 2 of 4: 5 of 10; total 2 of 9, so 30/9

TEST_F(AnyScale, IsReadFromADefinitionFile)
{
    write("garden.json", gardenScale);
    write("a.csv", grown);
    EXPECT_EQ(run("score --instrument garden.json a.csv").output,
              "row,soil,water,total,category,missing_soil,missing_water\n"
              "1,10,5,15,green,0,0\n"
              "2,,5,,,1,0\n"
              "3,,0,,,1,0\n");
}

TEST_F(AnyScale, IsScoredByTheVariantThatIsAskedFor)
{
    write("garden.json", gardenScale);
    write("a.csv", grown);
    EXPECT_EQ(run("score --scoring filled --instrument garden.json a.csv").output,
              "row,soil,water,total,category,missing_soil,missing_water\n"
              "1,10,5,15,green,0,0\n"
              "2,0,5,5.769231,bare,1,0\n"
              "3,5,0,3.333333,bare,1,0\n");
    // West: mean of 75/13 and 10/3 is 4.551282, their distance over the square root of 2 is 1.722440.
    EXPECT_EQ(run("tabulate --by street --scoring filled --instrument garden.json a.csv").output,
              "street,n,soil_n,soil_mean,soil_sd,water_n,water_mean,water_sd,total_n,total_mean,total_sd,"
              "bare_k,bare_p,bare_lo,bare_hi,green_k,green_p,green_lo,green_hi\n"
              "east,1,1,10.000000,,1,5.000000,,1,15.000000,,0,0.000000,0.000000,0.793451,1,1.000000,0.206549,1.000000\n"
              "west,2,2,2.500000,3.535534,2,2.500000,3.535534,2,4.551282,1.722440,2,1.000000,0.342380,1.000000,"
              "0,0.000000,0.000000,0.657620\n");
}

TEST_F(AnyScale, NamesTheVariantsThatItHas)
{
    EXPECT_EQ(run("score --scoring loose --instrument djg11 -").errors,
              "--scoring: \"loose\" is not a scoring variant of djg11; expected one of manual, lasa-b-g, lasa-h, "
              "complete\n");
}

TEST_F(AnyScale, LetsMoreBeOpenWhereAPublishedVariantDoes)
{
    const std::string sheet = "djg6.3,djg6.4,djg6.7,djg6.8,djg6.9,djg6.10\n,5,5,5,1,1\n";
    EXPECT_EQ(run("score --instrument djg6 -", sheet).output.substr(69), "1,,0,0,not_lonely,1,0\n");
    EXPECT_EQ(run("score --instrument djg6 --scoring complete -", sheet).output.substr(69), "1,,0,,,1,0\n");
}

TEST_F(AnyScale, MayHaveAnswersOfItsOwnOnEveryItem)
{
    const std::string sheet = "isolation.meet_family,isolation.meet_friends,isolation.hear_family,"
                              "isolation.hear_friends,isolation.circle\n";
    EXPECT_EQ(run("score --instrument isolation -", sheet + "5,5,5,5,5\n1,2,1,3,2\n").output,
              "row,contact,circle,total,category,missing_contact,missing_circle\n"
              "1,16,4,20,not_isolated,0,0\n"
              "2,3,1,4,isolated,0,0\n");
    EXPECT_EQ(run("score --instrument isolation -", sheet + "5,5,5,5,6\n").errors,
              "standard input:2: isolation.circle: is \"6\"; expected a whole number from 1 to 5, or nothing\n");
}

TEST_F(AnyScale, IsRefusedWithEveryFaultOfItsDefinition)
{
    write("questions.json", "{ \"format\": 3");
    EXPECT_EQ(run("score --instrument questions.json -").exitCode, 2);
    EXPECT_EQ(run("score --instrument questions.json -").errors.substr(0, 15), "questions.json:");
    EXPECT_EQ(run("score --instrument none.json -").errors,
              "none.json: cannot be opened; expected a file that can be read\n");
}

}
}
