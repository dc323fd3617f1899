// A file of any length is read in blocks, by several threads, with wide instructions where the processor has them. None
// of that may show in what comes out.
#include "tests/cli/program.h"

#include <sys/resource.h>

#include <algorithm>
#include <cstdlib>
#include <random>
#include <vector>

namespace cli {
namespace {

class LongFile : public Program {
protected:
    void TearDown() override
    {
        unsetenv("BUURTPEIL_PORTABLE");
        Program::TearDown();
    }

    /// Answer sheets of three neighbourhoods, some with names that need quotes, blank lines between them.
    std::vector<std::string> sheets(std::size_t count)
    {
        const std::vector<std::string> names = {"Kerkveld", "\"Ter Beke, oost\"", "  Meers\t"};
        std::vector<std::string> lines;
        for (std::size_t i = 0; i < count; ++i) {
            std::string line = names[dice_() % names.size()];
            for (int item = 0; item < 6; ++item) {
                line += ';';
                if (const auto thrown = dice_() % 16; thrown > 0)
                    line += std::to_string(1 + thrown % 5);
            }
            lines.push_back(line + (dice_() % 9 == 0 ? "\r\n\r\n" : "\n"));
        }
        return lines;
    }
    static std::string fileOf(const std::vector<std::string>& lines)
    {
        std::string text = "\xEF\xBB\xBFwijk;djg6.3;djg6.4;djg6.7;djg6.8;djg6.9;djg6.10\n";
        for (const std::string& line : lines)
            text += line;
        return text.substr(0, text.find_last_not_of("\r\n") + 1);   // without a last line break
    }

    std::mt19937 dice_{20250101};
};

const std::vector<std::string> waysToRead = {"--threads 1 --block-size 64", "--threads 2 --block-size 100",
                                             "--threads 3 --block-size 4096", "--threads 7", ""};

TEST_F(LongFile, GivesTheSameHoweverItIsRead)
{
    write("a.csv", fileOf(sheets(3000)));
    for (const std::string command :
         {"score --instrument djg6 a.csv ", "tabulate --instrument djg6 --by wijk a.csv "}) {
        unsetenv("BUURTPEIL_PORTABLE");
        const Ended whole = run(command + "--threads 1");
        ASSERT_EQ(whole.exitCode, 0) << whole.errors;
        EXPECT_EQ(std::count(whole.output.begin(), whole.output.end(), '\n'), command[0] == 's' ? 3001 : 4);
        for (const std::string portable : {"0", "1"})
            for (const std::string& way : waysToRead) {
                setenv("BUURTPEIL_PORTABLE", portable.c_str(), 1);
                EXPECT_EQ(run(command + way).output, whole.output) << command << way << ", portable: " << portable;
            }
    }
}

TEST_F(LongFile, GivesTheSameTableInAnyOrder)
{
    std::vector<std::string> lines = sheets(2000);
    write("a.csv", fileOf(lines));
    const std::string first = run("tabulate --instrument djg6 --by wijk a.csv").output;
    EXPECT_NE(first.find("\n\"Ter Beke, oost\","), std::string::npos);
    EXPECT_NE(first.find("\nMeers,"), std::string::npos);
    for (int time = 0; time < 3; ++time) {
        std::shuffle(lines.begin(), lines.end(), dice_);
        write("a.csv", fileOf(lines));
        EXPECT_EQ(run("tabulate --instrument djg6 --by wijk a.csv --block-size 500").output, first);
    }
}

TEST_F(LongFile, ShowsItsFirstFaultWhicheverThreadFindsOneFirst)
{
    std::vector<std::string> lines = sheets(2000);
    for (auto& line : lines)
        line.erase(line.find_last_not_of("\r\n") + 1) += "\n";
    lines[1200] = "x;1;1;1;1;1;7\n";
    for (std::size_t later = 1201; later < lines.size(); later += 7)
        lines[later] = "x;1\n";
    write("a.csv", fileOf(lines));
    for (int time = 0; time < 10; ++time)
        for (const std::string command : {"score --instrument djg6", "tabulate --by wijk --instrument djg6"}) {
            const Ended got = run(command + " a.csv --threads 4 --block-size 200 -o out.csv");
            EXPECT_EQ(got.exitCode, 2);
            EXPECT_EQ(got.errors, "a.csv:1202: djg6.10: is \"7\"; expected a whole number from 1 to 5, or nothing\n");
            EXPECT_EQ(files(), 1) << "nothing half written stays";
        }
}

TEST_F(LongFile, MayBeginWithMoreBlankLinesThanABlockHolds)
{
    write("a.csv", std::string(1000, '\n') + fileOf({"Meers;2;4;4;4;2;2\n"}).substr(3));
    EXPECT_EQ(run("score --instrument djg6 a.csv --block-size 64 --threads 3").output,
              "row,emotional,social,total,category,missing_emotional,missing_social\n1,0,0,0,not_lonely,0,0\n");
}

TEST_F(LongFile, MayBeEmptyAndGivesAnEmptyTableThen)
{
    for (const std::string text : {"", "\xEF\xBB\xBF", "\n \r\n\t\n"}) {
        write("a.csv", text);
        const Ended scored = run("score --instrument djg6 a.csv -o scored.csv");
        EXPECT_EQ(scored.exitCode, 0) << scored.errors;
        EXPECT_EQ(read("scored.csv"), "row,emotional,social,total,category,missing_emotional,missing_social\n");
        const Ended counted = run("tabulate --instrument djg6 --by wijk,jaar a.csv");
        EXPECT_EQ(counted.exitCode, 0) << counted.errors;
        EXPECT_EQ(counted.output.substr(0, 18), "wijk,jaar,n,emotio");
        EXPECT_EQ(counted.output.find('\n'), counted.output.size() - 1);
    }
}

/// The most memory that any program run here has had at once, in kB.
long mostMemory()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return used.ru_maxrss;
}

TEST_F(LongFile, NeedsNoMoreMemoryWhenItIsLonger)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer keeps what was freed";
#endif
    write("a.csv", fileOf(sheets(20000)) + "\n");
    for (const std::string command : {"score", "tabulate --by wijk"})
        ASSERT_EQ(run(command + " --instrument djg6 a.csv -o out.csv").exitCode, 0);
    const long before = mostMemory();

    std::string rows = read("a.csv");
    write("head", rows.substr(0, rows.find('\n') + 1));
    write("rows", rows.erase(0, rows.find('\n') + 1));
    ASSERT_EQ(
        std::system(
            ("cd '" + folder_.string() + "' && (cat head; for i in $(seq 64); do cat rows; done) > a.csv").c_str()),
        0);
    ASSERT_GT(std::filesystem::file_size(folder_ / "a.csv"), 25'000'000u);
    for (const std::string command : {"score", "tabulate --by wijk"})
        ASSERT_EQ(run(command + " --instrument djg6 a.csv -o out.csv").exitCode, 0);
    EXPECT_LT(mostMemory() - before, 4'000);
}

}
}
