#pragma once

#include "app/report/html.h"
#include "app/report/words.h"

#include <vector>

namespace report {

/// One line of the picture: a place, and what is printed about it (null: withheld).
struct ChartLine {
    QString name;
    const analysis::Bundle* bundle = nullptr;
};

/// Social and emotional side by side, a line per place: a dot for the share with a bar for its range, on one scale from
/// 0 to 100. Withheld places are hatched, with the word.
void drawPairChart(Html& html, const Words& say, const analysis::Facts& facts, const std::vector<ChartLine>& lines);

}
