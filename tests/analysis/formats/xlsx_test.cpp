#include "small_edition.h"
#include "unzipped.h"

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

TEST(Xlsx, HasNoFormulaAndNamesNobodyAndNoDay)
{
    const auto waves = town::twoWaves();
    const auto files = unzipped(*toXlsx(town::edition(waves)));
    int sheets = 0;
    for (const auto& [name, content] : files)
        if (name.starts_with("xl/worksheets/")) {
            ++sheets;
            EXPECT_EQ(content.find("<f"), std::string::npos) << name;
        }
    EXPECT_EQ(sheets, 3);
    const std::string& made = files.at("docProps/core.xml");
    EXPECT_NE(made.find("<dc:creator>Buurtpeil</dc:creator>"), std::string::npos);
    EXPECT_NE(made.find("<cp:lastModifiedBy>Buurtpeil</cp:lastModifiedBy>"), std::string::npos);
    EXPECT_NE(made.find(">2000-01-01T00:00:00Z</dcterms:created>"), std::string::npos);
    EXPECT_NE(made.find(">2000-01-01T00:00:00Z</dcterms:modified>"), std::string::npos);
}

TEST(Xlsx, SaysFirstWhatMustBeRead)
{
    const auto waves = town::twoWaves();
    const auto files = unzipped(*toXlsx(town::edition(waves)));
    EXPECT_LT(files.at("xl/workbook.xml").find("leesmij"), files.at("xl/workbook.xml").find("cijfers"));
    const std::string& texts = files.at("xl/sharedStrings.xml");   // in the order in which they were written
    const auto first = [&](const std::string& text) { return texts.find(">" + text + "</t>"); };
    EXPECT_LT(first("De titel"), first("Verzonnen."));
    EXPECT_LT(first("Verzonnen."), first("Wie meedeed."));
    EXPECT_LT(first("Wie meedeed."), first("De vragenlijst."));
    for (const char* told : {"De woorden.", "De regel.", "abc123", "def456", "Wat niet getoond is.", "niet gevraagd"})
        EXPECT_NE(first(told), std::string::npos) << told;
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
