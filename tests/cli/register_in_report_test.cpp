// The register of initiatives on the way from a municipality's folder to its printed sheets.
#include "tests/cli/program.h"

#include <gmock/gmock.h>

#include <cstdlib>
#include <regex>

namespace cli {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr const char* notTold = "Nog niet verteld: kleur een bolletje per initiatief.";

/// An invented municipality with few people: what is on a sheet beside its figures does not depend on them.
struct RegisterInReport : Program {
    void SetUp() override
    {
        Program::SetUp();
        ASSERT_EQ(run("demo town --people 300").exitCode, 0);
    }
    /// The words on the sheet of a place in a report.
    std::string sheet(const std::string& report, const std::string& place)
    {
        const std::string command =
            "cd '" + folder_.string() + "' && pdftotext -raw " + report + "/pages/" + place + "_nl.pdf sheet.txt";
        EXPECT_EQ(std::system(command.c_str()), 0);
        return read("sheet.txt");
    }
};

TEST_F(RegisterInReport, IsDrawnOnTheSheetsAndLeavesDotsForAPenWhereThereIsNone)
{
    ASSERT_EQ(run("report town --language nl -o without").exitCode, 0);
    const std::string without = sheet("without", "99001V1");
    EXPECT_THAT(without, HasSubstr(notTold));
    EXPECT_FALSE(std::regex_search(without, std::regex("Ontmoeting +[0-9]"))) << "nobody told a number";

    // One here, one in the whole district, one everywhere, one elsewhere.
    write("town/initiatives.csv", "name,areas,meeting,practical_support\n"
                                  "Koffie,99001V1,core,none\n"
                                  "Soep,99001-V,partly,core\n"
                                  "Klusjes,,none,core\n"
                                  "Wandelen,99001C1,core,core\n");
    const Ended report = run("report town --language nl -o with");
    ASSERT_EQ(report.exitCode, 0) << report.errors;
    const std::string with = sheet("with", "99001V1");
    EXPECT_THAT(with, Not(HasSubstr(notTold)));
    EXPECT_TRUE(std::regex_search(with, std::regex("Ontmoeting +2\\b"))) << with;
    EXPECT_TRUE(std::regex_search(with, std::regex("Praktische steun +2\\b"))) << with;
    EXPECT_TRUE(std::regex_search(with, std::regex("Sociale vaardigheden +0\\b"))) << with;

    write("town/initiatives.csv", "name,areas\nKoffie,00000\n");
    const Ended refused = run("report town --language nl -o refused");
    EXPECT_EQ(refused.exitCode, 2);
    EXPECT_THAT(refused.errors,
                HasSubstr("initiatives.csv:2: areas: holds \"00000\"; expected codes of the area list"));
    EXPECT_FALSE(exists("refused")) << "nothing is half written";
}

}
}
