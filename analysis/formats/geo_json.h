#pragma once

#include "analysis/formats/edition.h"
#include "analysis/formats/polygons.h"

#include "scales/result.h"

#include <string>

namespace analysis {

/// The figures on the municipality's own polygons (GeoJSON, RFC 7946): one feature for each wave and area, with the
/// figures about everybody of that area. Groups of an area are not in it: a map has one figure for a place, and the groups
/// are in every table.
///
/// Properties: wave, code, name, level, invented, status (of the scale), and for every measure M: M_status, M_n, M_k,
/// M_share, M_low, M_high, or M_mean, M_mean_low, M_mean_high. A k that is printed as "fewer than 5" is M_fewer_than: 5
/// instead of M_k. What is not shown has its status and no number.
///
/// A polygon of an area that no wave knows, and a neighbourhood of the last wave without polygon, is an error. `file`: the
/// name of the polygons' file, for errors.
scales::Result<std::string> toGeoJson(const Edition& edition, const std::vector<Polygon>& polygons,
                                      const std::string& file);

}
