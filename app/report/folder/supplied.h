#pragma once

#include "analysis/formats/polygons.h"
#include "app/report/initiative.h"
#include "scales/population.h"
#include "scales/result.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace report {

/// What a municipality lays beside its releases, as far as a report uses it.
struct Supplied {
    std::optional<scales::Population> population;
    std::optional<std::vector<Initiative>> initiatives;   ///< none: there is no register yet
    std::vector<analysis::Polygon> polygons;
    std::string polygonsFile;   ///< named in errors
};

constexpr const char* suppliedPolygons = "areas.geojson";

/// From `population.csv`, `initiatives.csv` (with `areas.csv`) and `areas.geojson` in `folder`. One that is not there is
/// fine; of one that is, the error says what is wrong with it.
scales::Result<Supplied> readSupplied(const std::filesystem::path& folder);

/// The polygons alone; none where the file is not there.
scales::Result<std::vector<analysis::Polygon>> readSuppliedPolygons(const std::filesystem::path& folder);

}
