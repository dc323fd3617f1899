#include "tests/cli/program.h"

namespace cli {
namespace {

using OutputFile = Program;

const std::string oneSheet = "djg6.3,djg6.4,djg6.7,djg6.8,djg6.9,djg6.10\n2,4,4,4,2,2\n";

TEST_F(OutputFile, CannotBeAFolderOrLieInOneThatIsNotThere)
{
    std::filesystem::create_directory(folder_ / "sub");
    for (const std::string where : {"sub", "none/out.csv"}) {
        const Ended got = run("score --instrument djg6 - -o " + where, oneSheet);
        EXPECT_EQ(got.exitCode, 2) << where;
        EXPECT_EQ(got.errors.substr(0, where.size() + 2), where + ": ");
    }
    EXPECT_EQ(files(), 1);
}

TEST_F(OutputFile, IsReplacedWhole)
{
    write("out.csv", std::string(100000, 'x'));
    EXPECT_EQ(run("score --instrument djg6 - -o out.csv", oneSheet).exitCode, 0);
    EXPECT_EQ(read("out.csv").size(), 92u);
    EXPECT_EQ(files(), 1);
}

TEST_F(OutputFile, MayBeALinkWhichStaysOne)
{
    write("real.csv", "older");
    std::filesystem::create_symlink("real.csv", folder_ / "link.csv");
    EXPECT_EQ(run("score --instrument djg6 - -o link.csv", oneSheet).exitCode, 0);
    EXPECT_TRUE(std::filesystem::is_symlink(folder_ / "link.csv"));
    EXPECT_EQ(read("real.csv").substr(0, 4), "row,");
}

TEST_F(OutputFile, MayBeADeviceWhichIsWrittenToAndNotReplaced)
{
    EXPECT_EQ(run("score --instrument djg6 - -o /dev/null", oneSheet).exitCode, 0);
    EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
    EXPECT_EQ(run("score --instrument djg6 - -o -", oneSheet).output.substr(0, 4), "row,");
}

TEST_F(OutputFile, SaysSoWhenADeviceIsFull)
{
    EXPECT_EQ(run("score --instrument djg6 - -o /dev/full", oneSheet).errors, "/dev/full: cannot be written to\n");
}

}
}
