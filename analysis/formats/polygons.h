#pragma once

#include "scales/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace analysis {

/// The outline of one area, as the municipality supplied it.
struct Polygon {
    std::string code;                  ///< as in the area list
    nlohmann::ordered_json geometry;   ///< a GeoJSON Polygon or MultiPolygon, in degrees (WGS 84)
    int line = 0;                      ///< where it stands in its file
};

constexpr std::size_t largestPolygons = std::size_t{16} << 20;   ///< bytes

/// Reads a GeoJSON FeatureCollection (RFC 7946) of areas: each feature a Polygon or MultiPolygon with the text property
/// `code`, each code once. Other properties are not taken over. Coordinates that are no degrees, as those of Lambert 72,
/// are refused: a file in them looks right and lies in the sea.
scales::Result<std::vector<Polygon>> readPolygons(std::string_view text, std::string file);

}
