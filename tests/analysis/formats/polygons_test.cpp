#include "small_edition.h"

namespace analysis {
namespace {

std::string complaintAbout(const std::string& polygons)
{
    const auto read = readPolygons(polygons, "areas.geojson");
    return read ? "" : read.error().text();
}

std::string changed(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

/// One feature on lines of its own, so that places can be counted.
const std::string one = R"({"type": "FeatureCollection", "features": [
  {"type": "Feature", "properties": {"code": "100A", "owner": "somebody"},
   "geometry": {"type": "Polygon", "coordinates": [
     [[4, 51], [4.1, 51], [4.1, 51.1], [4, 51]]
   ]}}
]})";

TEST(Polygons, AreReadByCodeWithoutTheirOtherProperties)
{
    const auto read = readPolygons(one, "areas.geojson");
    ASSERT_TRUE(read) << read.error().text();
    ASSERT_EQ(read->size(), 1u);
    EXPECT_EQ(read->front().code, "100A");
    EXPECT_EQ(read->front().geometry.dump(),
              R"({"type":"Polygon","coordinates":[[[4,51],[4.1,51],[4.1,51.1],[4,51]]]})");
}

TEST(Polygons, AreRefusedWithThePlaceOfWhatIsWrong)
{
    EXPECT_EQ(complaintAbout(changed(one, "\"code\": \"100A\"", "\"code\": 100")),
              "areas.geojson:2: features/0: has no property \"code\"; expected the code of the area list, as text in "
              "quotes");
    EXPECT_EQ(
        complaintAbout(changed(one, "[4, 51]]", "[4, 52]]")),
        "areas.geojson:4: features/0/geometry/coordinates/0: does not end where it begins; expected a closed ring");
    EXPECT_EQ(complaintAbout(changed(one, "[4.1, 51.1], ", "")),
              "areas.geojson:4: features/0/geometry/coordinates/0: is no ring; expected at least four points, the last "
              "one the same as the first");
    EXPECT_EQ(complaintAbout(changed(one, "[4.1, 51], ", "[4.1], ")),
              "areas.geojson:4: features/0/geometry/coordinates/0/1: is no point; expected longitude and latitude");
    EXPECT_EQ(complaintAbout(changed(one, "\"Polygon\"", "\"Point\"")),
              "areas.geojson:3: features/0/geometry: is neither a Polygon nor a MultiPolygon");
    EXPECT_EQ(complaintAbout("[1]").substr(0, 15), "areas.geojson:1");
    EXPECT_EQ(complaintAbout("{\"type\": \"Feature").substr(0, 15), "areas.geojson:1");
}

TEST(Polygons, AreRefusedInMetres)
{
    const std::string lambert = changed(one, "[4.1, 51], ", "[175000.5, 205000.25], ");
    EXPECT_NE(complaintAbout(lambert).find("features/0/geometry/coordinates/0/1: is in another coordinate system"),
              std::string::npos);
    const std::string named = changed(one, "\"features\"", R"("crs": {"type": "name", "properties": {"name":
      "urn:ogc:def:crs:EPSG::31370"}}, "features")");
    EXPECT_NE(complaintAbout(named).find("is in another coordinate system"), std::string::npos);
}

TEST(Polygons, AreRefusedWhereACodeStandsTwice)
{
    std::string twice = changed(
        one, "\n]}", ",\n" + one.substr(one.find("  {\"type\""), one.rfind("\n]}") - one.find("  {\"type\"")) + "\n]}");
    EXPECT_EQ(
        complaintAbout(twice),
        "areas.geojson:6: features/1/properties/code: area \"100A\" stands here twice; expected one MultiPolygon");
}

TEST(Map, NamesACodeThatNoWaveKnowsAndANeighbourhoodWithoutPolygon)
{
    const auto form = town::form(town::flat(2));
    const std::vector<ReleasedTable> waves = {town::release(*form, {})};
    const Edition edition = town::edition(waves);
    const auto error = [&](int squares) {
        const auto map = toGeoJson(edition, *readPolygons(town::squares(squares), "areas.geojson"), "areas.geojson");
        return map ? "" : map.error().text();
    };
    EXPECT_EQ(error(2), "");
    EXPECT_EQ(error(3), "areas.geojson:1: code: area \"100C\" is in no release; expected a code of the area list");
    EXPECT_EQ(error(1),
              "areas.geojson: has no polygon for area \"100B\" (Buurt B); expected one for every neighbourhood");
}

TEST(Map, SaysNoDataOfAnAreaThatAWaveDoesNotHave)
{
    const auto waves = town::twoWaves();   // D is in the second wave only
    const auto features = nlohmann::json::parse(town::map(town::edition(waves), town::squares(4)))["features"];
    ASSERT_EQ(features.size(), 8u);
    EXPECT_EQ(features[3]["properties"]["code"], "100D");
    EXPECT_EQ(features[3]["properties"]["wave"], "2025");
    EXPECT_EQ(features[3]["properties"]["status"], "no_data");
    EXPECT_FALSE(features[3]["properties"].contains("lonely_status"));
    EXPECT_EQ(features[7]["properties"]["status"], "shown");
    EXPECT_TRUE(features[7]["properties"]["lonely_n"].is_number());
    EXPECT_EQ(features[2]["properties"]["status"], "withheld");
}

}
}
