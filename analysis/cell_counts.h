#pragma once

#include "analysis/measure.h"

#include <cstdint>
#include <vector>

namespace analysis {

using Count = std::int64_t;   ///< of answer sheets, or of points

/// The complete answer sheets of one cell, exactly: how many have each pair of emotional and social points.
/// Everything that is ever said about the cell follows from these integers, so the order of adding cannot matter.
class CellCounts {
public:
    explicit CellCounts(const CutOffs& cuts);

    /// One complete answer sheet; points within the highest scores.
    void add(int emotional, int social);

    Count n() const { return n_; }
    /// How many reach the measure's cut-off.
    Count reaching(Measure measure) const;
    /// Points of all answer sheets together.
    Count sum(Score score) const;
    /// How many have each score, from 0 to the highest.
    std::vector<Count> byPoints(Score score) const;

    friend bool operator==(const CellCounts&, const CellCounts&) = default;

private:
    int points(Score score, std::size_t at) const;

    CutOffs cuts_;
    std::vector<Count> joint_;   ///< emotional points × (highest social + 1) + social points
    Count n_ = 0;
};

}
