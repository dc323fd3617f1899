#include "tests/cli/program.h"

#include "tests/small_municipality.h"

namespace cli {
namespace {

class Impact : public Program {
protected:
    void SetUp() override
    {
        Program::SetUp();
        write("survey.json", small::survey);
    }
};

TEST_F(Impact, FillsInWhatTheSurveyKnowsAndLeavesTheRestInBrackets)
{
    const Ended got = run("impact survey.json");
    EXPECT_EQ(got.exitCode, 0) << got.errors;
    EXPECT_THAT(got.output, testing::StartsWith("# Effectbeoordeling gegevensbescherming: Buurtpeil in Kleindorp"));
    for (const char* fact : {"Dorpshuis", "kleindorp@example.org", "minstens 30 mensen", "djg6", "Over u",
                             "Gegevensbeschermingsautoriteit", "[naam, bereikbaarheid]"})
        EXPECT_THAT(got.output, testing::HasSubstr(fact));
}

TEST_F(Impact, IsTheSameTextInThreeLanguages)
{
    const auto shape = [](const std::string& text) {
        std::string marks;
        for (std::size_t at = 0; at < text.size(); at = text.find('\n', at) + 1) {
            if (text[at] == '#' || text[at] == '|' || text[at] == '-')
                marks += text[at];
            if (text.find('\n', at) == std::string::npos)
                break;
        }
        return marks;
    };
    const std::string dutch = shape(run("impact survey.json").output);
    EXPECT_EQ(dutch.size(), 29u) << "nine titles, four facts, sixteen lines of two tables";
    for (const char* language : {"fr", "en"}) {
        const Ended got = run(std::string("impact survey.json --language ") + language);
        EXPECT_EQ(shape(got.output), dutch) << language;
        EXPECT_EQ(got.output.find('{'), std::string::npos) << language;
    }
}

TEST_F(Impact, SaysWhichLanguagesThereAre)
{
    const Ended got = run("impact survey.json --language tr -o out.md");
    EXPECT_EQ(got.exitCode, 2);
    EXPECT_EQ(got.errors, "--language: there is no such text in tr; expected nl, fr or en\n");
    EXPECT_FALSE(exists("out.md"));
}

}
}
