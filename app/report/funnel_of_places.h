#pragma once

#include "app/report/html.h"
#include "app/report/pictures/funnel_chart.h"
#include "app/report/words.h"

namespace report {

/// The neighbourhoods of a release that are shown, around what they have in common, by all statements together. Nothing for
/// fewer than three.
std::optional<FunnelChart> funnelOfPlaces(const Words& say, const analysis::ReleasedTable& wave);

void drawFunnel(Html& html, const Words& say, const FunnelChart& chart);

}
