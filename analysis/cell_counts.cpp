#include "analysis/cell_counts.h"

namespace analysis {
namespace {

Score scoreOf(Measure measure)
{
    switch (measure) {
    case Measure::social: return Score::social;
    case Measure::emotional: return Score::emotional;
    case Measure::lonely:
    case Measure::strong: break;
    }
    return Score::total;
}

}

CellCounts::CellCounts(const CutOffs& cuts)
    : cuts_(cuts),
      joint_((static_cast<std::size_t>(cuts.highest[place(Score::emotional)]) + 1) *
             (static_cast<std::size_t>(cuts.highest[place(Score::social)]) + 1))
{
}

void CellCounts::add(int emotional, int social)
{
    const auto width = static_cast<std::size_t>(cuts_.highest[place(Score::social)]) + 1;
    ++joint_.at(static_cast<std::size_t>(emotional) * width + static_cast<std::size_t>(social));
    ++n_;
}

int CellCounts::points(Score score, std::size_t at) const
{
    const int width = cuts_.highest[place(Score::social)] + 1;
    const int emotional = static_cast<int>(at) / width;
    const int social = static_cast<int>(at) % width;
    return score == Score::emotional ? emotional : score == Score::social ? social : emotional + social;
}

Count CellCounts::reaching(Measure measure) const
{
    Count k = 0;
    for (std::size_t at = 0; at < joint_.size(); ++at)
        if (points(scoreOf(measure), at) >= cuts_.atLeast[place(measure)])
            k += joint_[at];
    return k;
}

Count CellCounts::sum(Score score) const
{
    Count all = 0;
    for (std::size_t at = 0; at < joint_.size(); ++at)
        all += joint_[at] * points(score, at);
    return all;
}

std::vector<Count> CellCounts::byPoints(Score score) const
{
    std::vector<Count> counts(static_cast<std::size_t>(cuts_.highest[place(score)]) + 1);
    for (std::size_t at = 0; at < joint_.size(); ++at)
        counts.at(static_cast<std::size_t>(points(score, at))) += joint_[at];
    return counts;
}

}
