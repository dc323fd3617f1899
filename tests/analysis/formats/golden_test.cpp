#include "analysis/formats/json.h"

#include "small_edition.h"

// Whole exports of a small release. What differs is written beside the golden file's place in the build folder.
namespace analysis {
namespace {

std::string contentsOf(const std::string& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void expectGolden(const std::string& name, const std::string& got)
{
    const std::string golden = HOUSE "/tests/golden/exports/" + name;
    if (got == contentsOf(golden))
        return;
    std::ofstream(name + ".got", std::ios::binary) << got;
    ADD_FAILURE() << "differs from " << golden << "; what came is in " << name << ".got beside the test";
}

struct GoldenExports : testing::Test {
    std::vector<ReleasedTable> waves = town::twoWaves();
    Edition edition = town::edition(waves);
};

TEST_F(GoldenExports, HoldTheTable) { expectGolden("released.csv", toCsv(waves)); }

TEST_F(GoldenExports, HoldTheTableForASpreadsheet)
{
    expectGolden("released_excel.csv", toCsv({waves.back()}, CsvProfile::excel));
}

TEST_F(GoldenExports, HoldTheReleaseItself) { expectGolden("release.json", toJson(waves.back())); }

TEST_F(GoldenExports, HoldJsonStat) { expectGolden("released.jsonstat.json", toJsonStat(edition)); }

TEST_F(GoldenExports, HoldThePolygons) { expectGolden("released.geojson", town::map(edition, town::squares(4))); }

TEST_F(GoldenExports, HoldTheDescriptionOfTheFolder)
{
    expectGolden("datapackage.json", toDataPackage(edition, CsvProfile::plain,
                                                   {{"released.csv", 1234, "aa"}, {"released.xlsx", 5678, "bb"}}));
}

TEST_F(GoldenExports, HoldTheDescriptionOfTheTable)
{
    expectGolden("released.csv-metadata.json",
                 toCsvwMetadata(edition, CsvProfile::plain, {"released.csv", 1234, "aa"}));
}

}
}
