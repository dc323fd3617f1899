#pragma once

#include "app/report/html.h"
#include "app/report/pictures/range_chart.h"
#include "app/report/words.h"

#include <vector>

namespace report {

/// One line of the picture: a place, and what is printed about it (null: withheld).
struct ChartLine {
    QString name;
    const analysis::Bundle* bundle = nullptr;
};

/// Social and emotional side by side, a line per place; the first line is the whole of which the others are parts.
RangeChart pairChart(const Words& say, const analysis::Facts& facts, const std::vector<ChartLine>& lines);

void drawPairChart(Html& html, const Words& say, const analysis::Facts& facts, const std::vector<ChartLine>& lines);

}
