#include "scales/catalogue.h"

#include "tests/scales/house_files.h"

#include <filesystem>
#include <fstream>

namespace scales {
namespace {

namespace fs = std::filesystem;

/// Two empty folders for definitions and wordings, gone afterwards.
class CatalogueInFolders : public testing::Test {
protected:
    void SetUp() override
    {
        std::string pattern = (fs::temp_directory_path() / "catalogue-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
        fs::create_directories(folder_ / "definitions");
        fs::create_directories(folder_ / "wordings");
        write("definitions/djg6.json", definitionText("djg6"));
    }
    void TearDown() override { fs::remove_all(folder_); }

    void write(const std::string& name, const std::string& text) { std::ofstream(folder_ / name) << text; }
    Result<Catalogue> read() { return Catalogue::read(folder_ / "definitions", folder_ / "wordings"); }
    std::string problem()
    {
        const auto catalogue = read();
        return catalogue ? "none" : catalogue.error().text();
    }

    fs::path folder_;
};

TEST_F(CatalogueInFolders, FindsWhatLiesThere)
{
    write("wordings/djg6_nl.json", textOfHouse("translations/djg6_nl.json"));
    write("wordings/readme.txt", "not ours");
    const auto catalogue = read();
    ASSERT_TRUE(catalogue) << catalogue.error().text();
    EXPECT_NE(catalogue->instrument("djg6"), nullptr);
    EXPECT_EQ(catalogue->instrument("djg11"), nullptr);
    EXPECT_EQ(catalogue->wordings().size(), 1u);
    EXPECT_EQ(catalogue->wordingTexts().at(0).name, "djg6_nl.json");
    EXPECT_EQ(catalogue->definitionTexts().at(0).text, definitionText("djg6"));
}

TEST_F(CatalogueInFolders, RefusesWordsOfAnUnknownInstrument)
{
    write("wordings/djg11_nl.json", textOfHouse("translations/djg11_nl.json"));
    EXPECT_EQ(problem(), "djg11_nl.json: is for djg11, for which there is no definition");
}

TEST_F(CatalogueInFolders, RefusesWordsUnderAnotherName)
{
    write("wordings/djg6_en.json", textOfHouse("translations/djg6_nl.json"));
    EXPECT_EQ(problem(), "djg6_en.json: is the wording of djg6 in nl; expected the name djg6_nl.json");
}

TEST_F(CatalogueInFolders, RefusesTwoDefinitionsOfOneInstrument)
{
    write("definitions/other.json", definitionText("djg6"));
    EXPECT_EQ(problem(), "other.json: defines djg6, which another file defines too");
}

TEST_F(CatalogueInFolders, SaysWhichFolderIsNotThere)
{
    const auto catalogue = Catalogue::read(folder_ / "none", folder_ / "wordings");
    ASSERT_FALSE(catalogue);
    EXPECT_EQ(catalogue.error().file, (folder_ / "none").string());
}

TEST(ReadTextFile, SaysWhatIsWrongWithAPath)
{
    EXPECT_EQ(readTextFile("/none").error().text(), "/none: cannot be opened; expected a file that can be read");
    EXPECT_EQ(readTextFile("/tmp").error().text(), "/tmp: is a folder; expected a file");
}

}
}
