#include "analysis/formats/geo_json.h"

#include "analysis/formats/imprint.h"

#include "scales/plain_text.h"

#include <algorithm>
#include <set>

namespace analysis {
namespace {

using Json = nlohmann::ordered_json;
using scales::Error;

void put(Json& properties, const Figure& figure)
{
    const std::string& id = figure.measure;
    properties[id + "_status"] = nameOf(figure.status);
    if (figure.status != Status::shown)
        return;
    properties[id + "_n"] = figure.n;
    if (figure.kind == FigureKind::mean) {
        properties[id + "_mean"] = figure.mean.value;
        properties[id + "_mean_low"] = figure.mean.range.low;
        properties[id + "_mean_high"] = figure.mean.range.high;
        return;
    }
    if (const auto* k = std::get_if<Rounded>(&figure.k))
        properties[id + "_k"] = k->value;
    else
        properties[id + "_fewer_than"] = countStep;
    if (figure.kind == FigureKind::count)
        return;
    if (figure.share)
        properties[id + "_share"] = *figure.share;
    properties[id + "_low"] = figure.range.low;
    properties[id + "_high"] = figure.range.high;
}

/// Areas of all waves, by code, as the last wave that has them says.
std::map<std::string, const ReleasedTable::Row*> areasOf(const Edition& edition)
{
    std::map<std::string, const ReleasedTable::Row*> areas;
    for (const ReleasedTable& wave : edition.waves)
        for (const ReleasedTable::Row& row : wave.rows())
            areas[row.area] = &row;
    return areas;
}

std::optional<Error> faultOf(const Edition& edition, const std::vector<Polygon>& polygons, const std::string& file)
{
    const auto areas = areasOf(edition);
    std::set<std::string> drawn;
    for (const Polygon& polygon : polygons) {
        drawn.insert(polygon.code);
        if (!areas.contains(polygon.code))
            return Error{"area " + scales::inQuotes(polygon.code) +
                             " is in no release; expected a code of the area list",
                         file, polygon.line, "code"};
    }
    for (const ReleasedTable::Row& row : edition.waves.back().rows())
        if (row.level == scales::AreaLevel::neighbourhood && !drawn.contains(row.area))
            return Error{"has no polygon for area " + scales::inQuotes(row.area) + " (" + row.name +
                             "); expected one for every neighbourhood",
                         file};
    return std::nullopt;
}

/// The figures about everybody of an area, by its code.
std::map<std::string, std::vector<const Figure*>> figuresByArea(const std::vector<Figure>& figures)
{
    std::map<std::string, std::vector<const Figure*>> byArea;
    for (const Figure& figure : figures)
        if (figure.place->group == Group::all)
            byArea[figure.place->area].push_back(&figure);
    return byArea;
}

Json featureOf(const Facts& facts, const ReleasedTable::Row& area, const std::vector<const Figure*>& figures,
               const Polygon& polygon)
{
    const bool isThere = !figures.empty();
    Json properties = {{"wave", facts.wave},
                       {"code", area.area},
                       {"name", isThere ? figures.front()->place->name : area.name},
                       {"level", scales::nameOf(area.level)},
                       {"invented", facts.invented},
                       {"status", nameOf(!isThere                         ? Status::noData
                                         : shown(*figures.front()->place) ? Status::shown
                                                                          : Status::withheld)}};
    for (const Figure* figure : figures)
        put(properties, *figure);
    return {{"type", "Feature"}, {"properties", std::move(properties)}, {"geometry", polygon.geometry}};
}

}

scales::Result<std::string> toGeoJson(const Edition& edition, const std::vector<Polygon>& polygons,
                                      const std::string& file)
{
    if (auto fault = faultOf(edition, polygons, file))
        return *fault;
    const auto areas = areasOf(edition);
    Json features = Json::array();
    for (std::size_t wave = 0; wave < edition.waves.size(); ++wave) {
        auto figures = figuresByArea(edition.figures[wave]);
        for (const Polygon& polygon : polygons)
            features.push_back(
                featureOf(edition.waves[wave].facts(), *areas.at(polygon.code), figures[polygon.code], polygon));
    }
    const Json collection = {{"type", "FeatureCollection"},
                             {"name", "released"},
                             {"buurtpeil", imprintOf(edition)},
                             {"features", std::move(features)}};
    return collection.dump() + "\n";
}

}
