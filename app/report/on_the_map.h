#pragma once

#include "app/report/html.h"
#include "app/report/pictures/shape.h"
#include "app/report/words.h"

#include <vector>

namespace report {

/// The part of the page with both sides on the municipality's own polygons; nothing where there are none. Never the first
/// picture.
void writeOnTheMap(Html& html, const Words& say, const std::vector<analysis::ReleasedTable>& waves,
                   const Shapes& shapes);

}
