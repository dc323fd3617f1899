#pragma once

#include "analysis/formats/polygons.h"
#include "app/report/pictures/shape.h"

namespace report {

/// The municipality's polygons on a plane, in kilometres to the east and to the south. A degree of longitude is as long
/// everywhere as in the middle of the map: over the 50 km of a large municipality that is wrong by less than 1 %.
Shapes shapesOf(const std::vector<analysis::Polygon>& polygons);

}
