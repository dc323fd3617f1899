#pragma once

#include "app/report/html.h"
#include "app/report/pictures/area_map.h"
#include "app/report/words.h"

#include <vector>

namespace report {

/// Five classes of one width, in whole people of 100. They cover every figure of the neighbourhoods in all waves, on both
/// sides of the scale, so that a colour means the same on every map of a report. Round numbers and no quantiles: those would
/// put places in order.
struct MapScale {
    int from = 0;
    int step = 20;

    static MapScale over(const std::vector<analysis::ReleasedTable>& waves);

    int levelOf(int ofHundred) const;   ///< 0 to 4
    std::array<QString, 5> words() const;
};

/// One side of one of the waves on the polygons of its neighbourhoods. A neighbourhood that only another wave has is white.
AreaMap mapOfPlaces(const Words& say, const std::vector<analysis::ReleasedTable>& waves,
                    const analysis::ReleasedTable& wave, const Shapes& shapes, analysis::Measure side);

}
