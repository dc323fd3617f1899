#include "analysis/formats/polygons.h"

#include "scales/located_json.h"
#include "scales/plain_text.h"

#include <cmath>
#include <optional>
#include <set>

namespace analysis {
namespace {

using nlohmann::json;
using scales::Error;
using scales::LocatedJson;
using Pointer = json::json_pointer;

constexpr std::size_t longestCode = 100;   // characters

/// What is wrong with a file, at the first place where something is.
class Reader {
public:
    explicit Reader(const LocatedJson& source) : source_(&source) {}

    std::optional<Error> read(std::vector<Polygon>& polygons)
    {
        const json& root = source_->root();
        if (!root.is_object() || root.value("type", json()) != "FeatureCollection")
            return wrong(Pointer(), "is no FeatureCollection; expected GeoJSON with one feature for each area");
        if (const json* system = member(root, "crs"); system && !isDegrees(*system))
            return wrong(Pointer("/crs"), degreesExpected);
        const json* features = member(root, "features");
        if (!features || !features->is_array())
            return wrong(Pointer(), "has no list of \"features\"");
        for (std::size_t i = 0; i < features->size(); ++i)
            if (auto error = feature((*features)[i], Pointer("/features") / i, polygons))
                return error;
        return std::nullopt;
    }

private:
    static constexpr const char* degreesExpected =
        "is in another coordinate system; expected degrees of longitude and latitude (WGS 84, EPSG:4326)";

    static const json* member(const json& object, const char* name)
    {
        if (!object.is_object())
            return nullptr;
        const auto found = object.find(name);
        return found == object.end() || found->is_null() ? nullptr : &*found;
    }
    /// The older standard names a system; this one and its older name are degrees.
    static bool isDegrees(const json& system)
    {
        const json* properties = member(system, "properties");
        const json* name = properties ? member(*properties, "name") : nullptr;
        return name && (*name == "urn:ogc:def:crs:OGC:1.3:CRS84" || *name == "urn:ogc:def:crs:EPSG::4326" ||
                        *name == "EPSG:4326");
    }

    Error wrong(const Pointer& where, std::string what) const { return source_->error(where, std::move(what)); }

    std::optional<Error> feature(const json& one, const Pointer& where, std::vector<Polygon>& polygons)
    {
        const json* type = member(one, "type");
        if (!type || *type != "Feature")
            return wrong(where, "is no Feature");
        const json* properties = member(one, "properties");
        const json* code = properties ? member(*properties, "code") : nullptr;
        if (!code || !code->is_string() || code->get_ref<const std::string&>().empty())
            return wrong(where, "has no property \"code\"; expected the code of the area list, as text in quotes");
        const auto& area = code->get_ref<const std::string&>();
        if (auto fault = scales::faultOfPlainText(area, longestCode))
            return wrong(where / "properties" / "code", *fault);
        if (!codes_.insert(area).second)
            return wrong(where / "properties" / "code",
                         "area " + scales::inQuotes(area) + " stands here twice; expected one MultiPolygon");
        const json* geometry = member(one, "geometry");
        if (!geometry)
            return wrong(where, "area " + scales::inQuotes(area) + " has no geometry");
        if (auto error = outline(*geometry, where / "geometry"))
            return error;
        polygons.push_back({area,
                            {{"type", geometry->at("type")}, {"coordinates", geometry->at("coordinates")}},
                            source_->line(where)});
        return std::nullopt;
    }

    std::optional<Error> outline(const json& geometry, const Pointer& where)
    {
        const json* type = member(geometry, "type");
        const json* coordinates = member(geometry, "coordinates");
        const bool isOne = type && *type == "Polygon";
        if (!isOne && !(type && *type == "MultiPolygon"))
            return wrong(where, "is neither a Polygon nor a MultiPolygon");
        if (!coordinates || !coordinates->is_array() || coordinates->empty())
            return wrong(where, "has no coordinates");
        if (isOne)
            return rings(*coordinates, where / "coordinates");
        for (std::size_t i = 0; i < coordinates->size(); ++i)
            if (auto error = rings((*coordinates)[i], where / "coordinates" / i))
                return error;
        return std::nullopt;
    }

    std::optional<Error> rings(const json& polygon, const Pointer& where)
    {
        if (!polygon.is_array() || polygon.empty())
            return wrong(where, "is no list of rings");
        for (std::size_t i = 0; i < polygon.size(); ++i)
            if (auto error = ring(polygon[i], where / i))
                return error;
        return std::nullopt;
    }

    std::optional<Error> ring(const json& ring, const Pointer& where)
    {
        if (!ring.is_array() || ring.size() < 4)
            return wrong(where, "is no ring; expected at least four points, the last one the same as the first");
        for (std::size_t i = 0; i < ring.size(); ++i)
            if (const char* fault = faultOf(ring[i]))
                return wrong(where / i, fault);
        if (ring.front() != ring.back())
            return wrong(where, "does not end where it begins; expected a closed ring");
        return std::nullopt;
    }

    static const char* faultOf(const json& point)
    {
        if (!point.is_array() || point.size() < 2 || point.size() > 3)
            return "is no point; expected longitude and latitude";
        for (const json& number : point)
            if (!number.is_number() || !std::isfinite(number.get<double>()))
                return "is no point; expected numbers";
        const bool isOnEarth = std::abs(point[0].get<double>()) <= 180 && std::abs(point[1].get<double>()) <= 90;
        return isOnEarth ? nullptr : degreesExpected;
    }

    const LocatedJson* source_;
    std::set<std::string> codes_;
};

}

scales::Result<std::vector<Polygon>> readPolygons(std::string_view text, std::string file)
{
    const auto source = LocatedJson::read(text, std::move(file), largestPolygons);
    if (!source)
        return source.error();
    std::vector<Polygon> polygons;
    if (auto error = Reader(*source).read(polygons))
        return *error;
    return polygons;
}

}
