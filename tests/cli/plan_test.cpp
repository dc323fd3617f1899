#include "tests/cli/program.h"

#include "tests/small_municipality.h"

#include <nlohmann/json.hpp>

namespace cli {
namespace {

using nlohmann::json;

class Plan : public Program {
protected:
    void SetUp() override
    {
        Program::SetUp();
        write("passphrase", "wachtzin\n");
        write("survey.json", small::survey);
        write("areas.csv", small::areas);
    }
    void make()
    {
        const Ended got = run("new werk --survey survey.json --areas areas.csv --passphrase-file passphrase");
        ASSERT_EQ(got.exitCode, 0) << got.errors;
    }
};

TEST_F(Plan, AnswersBothQuestionsBeforeTheFirstWave)
{
    write("population.csv", "code,population\n90001A,3000\n90001B,900\n");
    make();
    const Ended got = run("plan werk --json");
    ASSERT_EQ(got.exitCode, 0) << got.errors;
    const json said = json::parse(got.output);
    EXPECT_EQ(said["share"], .4);
    EXPECT_EQ(said["share_from"], "assumption");
    ASSERT_EQ(said["neighbourhoods"].size(), 2u);
    EXPECT_EQ(said["neighbourhoods"][0]["expected"], 300);
    // √(.4·.6·2/300 + 2·6·1.16/300²) · 2.801585 = .11735
    EXPECT_NEAR(said["neighbourhoods"][0]["detectable"], .11735, .00005);
    EXPECT_TRUE(said["neighbourhoods"][0]["waves"].empty());
    EXPECT_EQ(said["needed"][1]["points"], 10);
    EXPECT_EQ(said["needed"][1]["people_per_wave"], 405);
    // 900 × 10 % × 1/10 = 9 for age: refused; × 1/4 = 22 for living alone
    EXPECT_EQ(said["questions"][0]["promise"], "refused");
    EXPECT_EQ(said["questions"][0]["expected"], 9);
    EXPECT_EQ(said["questions"][1]["promise"], "confidential");
}

TEST_F(Plan, IsATableForPeople)
{
    write("population.csv", "code,population\n90001A,3000\n90001B,900\n");
    make();
    const Ended got = run("plan werk --participation 20 --share 30");
    ASSERT_EQ(got.exitCode, 0) << got.errors;
    EXPECT_NE(got.output.find("HOW MANY PEOPLE DO WE NEED?"), std::string::npos);
    EXPECT_NE(got.output.find("If 30 of 100 participants miss contact (as you said)"), std::string::npos);
    EXPECT_NE(got.output.find("where 20 of 100 inhabitants take part"), std::string::npos);
    EXPECT_NE(got.output.find("background.age"), std::string::npos);
    EXPECT_EQ(got.output.find("released waves"), std::string::npos) << "there are none yet";
}

TEST_F(Plan, SaysThatThePopulationIsNotKnown)
{
    make();
    const json said = json::parse(run("plan werk --json").output);
    EXPECT_TRUE(said["neighbourhoods"][0]["inhabitants"].is_null());
    EXPECT_TRUE(said["neighbourhoods"][0]["detectable"].is_null());
    EXPECT_EQ(said["questions"][0]["promise"], "confidential");
    EXPECT_NE(run("plan werk").output.find("unknown"), std::string::npos);
}

TEST_F(Plan, WantsAWorkspace)
{
    EXPECT_EQ(run("plan nowhere").exitCode, 2);
    make();
    write("werk/population.csv", "code,population\n90001A,many\n");
    const Ended got = run("plan werk -o out.txt");
    EXPECT_EQ(got.exitCode, 2);
    EXPECT_NE(got.errors.find("population.csv:2: population: is \"many\""), std::string::npos) << got.errors;
    EXPECT_FALSE(exists("out.txt"));
}

}
}
