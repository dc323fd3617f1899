#include "tests/cli/program.h"

#include "tests/small_municipality.h"

namespace cli {
namespace {

/// The small municipality's survey with more members.
std::string surveyWith(const std::string& members)
{
    std::string text = small::survey;
    return text.replace(text.find("\"threshold\""), 0, members + ", ");
}

class New : public Program {
protected:
    void SetUp() override
    {
        Program::SetUp();
        write("passphrase", "wachtzin\n");
        std::filesystem::create_directory(folder_ / "gemeente");
        write("gemeente/wijken.csv", small::areas);
        write("gemeente/survey.json", small::survey);
    }
    Ended make(const std::string& more = "")
    {
        return run("new werk --survey gemeente/survey.json --passphrase-file passphrase " + more);
    }
    Ended startWave(const std::string& wave)
    {
        return run("wave werk " + wave + " --passphrase-file passphrase --sheets sheets --sheet sheets/" + wave +
                   "-sheet-1.html --sheet sheets/" + wave + "-sheet-2.html");
    }
};

TEST_F(New, TakesTheAreasThatTheSurveyNamesBesideItself)
{
    write("gemeente/survey.json", surveyWith(R"("areas": "wijken.csv")"));
    const Ended got = make();
    EXPECT_EQ(got.exitCode, 0) << got.errors;
    EXPECT_EQ(read("werk/areas.csv"), small::areas);
}

TEST_F(New, TakesTheAreasThatThePersonNamesBeforeThose)
{
    write("gemeente/survey.json", surveyWith(R"("areas": "none.csv")"));
    EXPECT_EQ(make().errors, "gemeente/none.csv: cannot be opened; expected a file that can be read\n");
    EXPECT_FALSE(exists("werk"));
    EXPECT_EQ(make("--areas gemeente/wijken.csv").exitCode, 0);
}

TEST_F(New, WantsToKnowTheAreas)
{
    const Ended got = make();
    EXPECT_EQ(got.exitCode, 2);
    EXPECT_EQ(got.errors,
              "gemeente/survey.json: areas: is missing; expected the name of an area list there, or --areas FILE\n");
}

TEST_F(New, LooksForAreasNowhereElse)
{
    write("gemeente/survey.json", surveyWith(R"("areas": "../passphrase")"));
    const Ended got = make();
    EXPECT_EQ(got.exitCode, 2);
    EXPECT_NE(got.errors.find("areas: is a path; expected the name of a file beside the survey"), std::string::npos)
        << got.errors;
}

TEST_F(New, MunicipalityHoldsOnlyTheWavesThatItAnnounced)
{
    write("gemeente/survey.json", surveyWith(R"("areas": "wijken.csv", "waves": [
        {"id": "2026", "from": "2026-09-01", "to": "2026-10-31"},
        {"id": "2028", "from": "2028-09-01", "to": "2028-10-31"}])"));
    ASSERT_EQ(make().exitCode, 0);
    const Ended refused = startWave("2027");
    EXPECT_EQ(refused.exitCode, 1) << refused.errors;
    EXPECT_NE(refused.errors.find("survey.json: announces no wave \"2027\""), std::string::npos) << refused.errors;
    EXPECT_FALSE(exists("werk/waves/2027"));
    EXPECT_EQ(startWave("2028").exitCode, 0);
}

}
}
