#include "tests/cli/program.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

// Every export of the demonstration, read back by programs of other makers and held against its table, number by number.
// They are there after ./check --slow: LibreOffice, GDAL, Python's csv and json, and the JSON-stat toolkit under Node.
namespace cli {
namespace {

class ForeignReaders : public Program {
protected:
    /// What a shell says to a command in the test's folder.
    void sh(const std::string& command)
    {
        const std::string all = "cd '" + folder_.string() + "' && " + command + " > .streams/out 2> .streams/err";
        ASSERT_EQ(std::system(all.c_str()), 0) << command << "\n" << read(".streams/out") << read(".streams/err");
    }
    static bool has(const std::string& program)
    {
        return std::system(("command -v " + program + " > /dev/null 2>&1").c_str()) == 0;
    }
    /// Invented squares, one for each neighbourhood and one around them for the municipality.
    void drawPolygons()
    {
        std::istringstream areas(read("town/areas.csv"));
        nlohmann::json features = nlohmann::json::array();
        std::string line;
        std::getline(areas, line);
        while (std::getline(areas, line)) {
            const std::string code = line.substr(0, line.find(','));
            const double west = 4 + .01 * static_cast<double>(features.size());
            const nlohmann::json ring = {
                {west, 51.0}, {west + .01, 51.0}, {west + .01, 51.01}, {west, 51.01}, {west, 51.0}};
            features.push_back({{"type", "Feature"},
                                {"properties", {{"code", code}}},
                                {"geometry", {{"type", "Polygon"}, {"coordinates", {ring}}}}});
        }
        write("town/areas.geojson", nlohmann::json{{"type", "FeatureCollection"}, {"features", features}}.dump());
    }
};

TEST_F(ForeignReaders, ReadTheSameNumbersAndTheSameSilenceInEveryExport)
{
    const std::string scripts = HOUSE "/tests/cli/foreign_readers";
    const std::string toolkit = HOUSE "/build/foreign_readers";
    if (!std::filesystem::exists(toolkit + "/node_modules/jsonstat-toolkit") || !has("soffice") || !has("ogr2ogr"))
        GTEST_SKIP() << "the foreign readers are not installed; ./check --slow installs them";

    ASSERT_EQ(run("demo town").exitCode, 0);
    drawPolygons();
    const Ended report = run("report town --language nl -o report");
    ASSERT_EQ(report.exitCode, 0) << report.errors;
    ASSERT_EQ(run("report town --language nl --csv-profile excel -o read/excel").exitCode, 0);

    // All sheets, with values as they are and not as they are shown.
    sh("HOME=\"$PWD\" soffice --headless --convert-to "
       "'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1' --outdir sheets "
       "report/released.xlsx");
    sh("cp sheets/released-cijfers.csv read/figures.csv && cp sheets/released-plaatsen.csv read/places.csv");
    sh("test -s sheets/released-leesmij.csv");
    sh("ogr2ogr -f CSV read/map.csv report/released.geojson");
    sh("{ node " + scripts + "/json_stat.mjs " + toolkit + " report/released.jsonstat.json > read/json_stat.csv; }");
    sh("python3 " + scripts + "/compare.py report read");
    std::cout << read(".streams/out");
}

}
}
