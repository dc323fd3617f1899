#include "small_edition.h"

#include <filesystem>

namespace analysis {
namespace {

TEST(Xlsx, GivesTheSameBytesForTheSameFigures)
{
    const auto waves = town::twoWaves();
    const auto once = toXlsx(town::edition(waves));
    ASSERT_TRUE(once) << once.error().text();
    EXPECT_EQ(once->substr(0, 2), "PK");
    const auto again = toXlsx(town::edition(town::twoWaves()));
    EXPECT_TRUE(*once == *again);
    const std::vector<ReleasedTable> other = {waves.front()};
    EXPECT_FALSE(*once == *toXlsx(town::edition(other)));
}

TEST(Xlsx, LeavesNothingInTheTemporaryFolder)
{
    const auto folder = std::filesystem::temp_directory_path() / "xlsx_test_room";
    std::filesystem::create_directory(folder);
    ::setenv("TMPDIR", folder.c_str(), 1);
    const auto waves = town::twoWaves();
    EXPECT_TRUE(toXlsx(town::edition(waves)));
    EXPECT_TRUE(std::filesystem::is_empty(folder));
    std::filesystem::remove(folder);
    const auto refused = toXlsx(town::edition(waves));
    ::unsetenv("TMPDIR");
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text().find("needs a temporary file"), std::string::npos);
}

}
}
