#include "tests/cli/program.h"
#include "tests/scales/house_files.h"
#include "tests/scales/small_survey.h"

namespace cli {
namespace {

using namespace scales;
using Check = Program;

TEST_F(Check, RecognisesEveryKindOfFile)
{
    write("d.json", definitionText("djg6"));
    write("w.json", textOfHouse("translations/djg6_nl.json"));
    write("s.json", smallSurvey);
    write("a.csv", smallAreas);
    const Ended got = run("check d.json w.json s.json a.csv");
    EXPECT_EQ(got.exitCode, 0) << got.errors;
    EXPECT_EQ(got.output, "d.json: definition of djg6, version 1, 6 items: nothing wrong\n"
                          "w.json: wording of djg6 in nl, buurtpeil-1: nothing wrong\n"
                          "s.json: survey of Zandhoek, 2 modules: nothing wrong\n"
                          "a.csv: area list, 4 areas: nothing wrong\n");
}

TEST_F(Check, RecognisesInitiativesAndWhichElementMayAnswerWhichNeed)
{
    write("a.csv", smallAreas);
    write("i.csv", "name,areas\nKoffie,99001A\n");
    write("n.csv", textOfHouse("scales/definitions/needs_to_elements.csv"));
    const Ended got = run("check a.csv i.csv n.csv");
    EXPECT_EQ(got.exitCode, 0) << got.errors;
    EXPECT_EQ(got.output, "a.csv: area list, 4 areas: nothing wrong\n"
                          "i.csv: register, 1 initiatives: nothing wrong\n"
                          "n.csv: needs and elements, 17 pairs: nothing wrong\n");
    write("n.csv", changed(textOfHouse("scales/definitions/needs_to_elements.csv"), "expert judgement", "proved"));
    const Ended bad = run("check n.csv");
    EXPECT_EQ(bad.exitCode, 1);
    EXPECT_EQ(bad.errors, "n.csv:2: label: is \"proved, not proof\"; expected \"expert judgement, not proof\", which "
                          "holds for every row\n");
}

TEST_F(Check, NamesEveryProblemWithItsLine)
{
    write("a.csv", smallAreas + "99001A2,Molenveld,buurt,99001A,,\nX,X,neighbourhood,Y,,\n");
    const Ended got = run("check a.csv");
    EXPECT_EQ(got.exitCode, 1);
    EXPECT_EQ(got.output, "");
    EXPECT_EQ(got.errors, "a.csv:6: code: stands here twice; expected each code once\n"
                          "a.csv:6: level: is \"buurt\"; expected municipality, district or neighbourhood\n"
                          "a.csv:7: parent: is \"Y\"; expected the code of an area on an earlier line\n");
}

TEST_F(Check, GoesOnAfterABadFile)
{
    write("bad.json", "{\n\"format\": }");
    write("good.csv", smallAreas);
    const Ended got = run("check bad.json good.csv");
    EXPECT_EQ(got.exitCode, 1);
    EXPECT_EQ(got.errors.substr(0, 23), "bad.json:2: is not JSON");
    EXPECT_EQ(got.output, "good.csv: area list, 4 areas: nothing wrong\n");
}

TEST_F(Check, TellsAFileThatCannotBeReadFromOneWithProblems)
{
    write("good.csv", smallAreas);
    const Ended got = run("check none.json good.csv");
    EXPECT_EQ(got.exitCode, 2);
    EXPECT_EQ(got.errors, "none.json: cannot be opened; expected a file that can be read\n");
}

TEST_F(Check, HoldsAWordingAgainstADefinitionBesideIt)
{
    const std::string words = changed(textOfHouse("translations/background_nl.json"), "\"background\"", "\"backdrop\"");
    write("w.json", words);
    write("d.json", changed(definitionText("background"), "\"background\"", "\"backdrop\""));
    EXPECT_EQ(run("check w.json d.json").exitCode, 0);
    const Ended alone = run("check w.json");
    EXPECT_EQ(alone.exitCode, 1);
    EXPECT_EQ(alone.errors, "w.json:3: instrument: is for backdrop, for which there is no definition; "
                            "expected its file beside this one\n");
}

TEST_F(Check, SaysWhatItKnowsWhenAFileIsSomethingElse)
{
    write("x.json", "{\n\n\"format\": \"other\"}");
    EXPECT_EQ(run("check x.json").errors, "x.json:3: format: is \"other\"; expected buurtpeil-instrument-1, "
                                          "buurtpeil-wording-1 or buurtpeil-survey-1\n");
    write("x.txt", "hello\n");
    const Ended got = run("check x.txt");
    EXPECT_EQ(got.exitCode, 1);
    EXPECT_EQ(got.errors.substr(0, 27), "x.txt:1: is not recognised;");
}

TEST_F(Check, ReadsStandardInput)
{
    EXPECT_EQ(run("check -", smallAreas).output, "standard input: area list, 4 areas: nothing wrong\n");
}

}
}
