#pragma once

#include "analysis/estimate.h"
#include "analysis/interval.h"
#include "analysis/released_table.h"

#include <optional>
#include <string>
#include <vector>

namespace analysis {

/// What a figure may be: shown; withheld, without a reason; not computable (a mean whose spread is withheld); no data (the
/// release has no such cell); not asked (by this wave, but by another one of the same file). Zero is a number and none of
/// these.
constexpr Status figureStatuses[] = {Status::shown, Status::withheld, Status::notComputable, Status::noData,
                                     Status::notAsked};

/// Which numbers a figure has.
enum class FigureKind {
    share,   ///< n, k, share, low, high; no share where k is "fewer than 5"
    mean,    ///< n, mean, mean_low, mean_high
    count,   ///< n, k: one score of a distribution, or one of the two-by-two
};

/// One figure of a release, as every export tells it: what is shown about one measure of one group of one area.
///
/// All exports are made of these and of nothing else, so that none can show what another withholds.
struct Figure {
    const ReleasedTable::Row* place = nullptr;   ///< area and group; in the table that it was made from
    std::string table;     ///< "scale", "scores", a module's id, "two_by_two" …: what belongs together
    std::string measure;   ///< "lonely", "community.want=coffee", "two_by_two=lonely+isolated" …
    FigureKind kind = FigureKind::share;
    std::string rule;   ///< what a share counts, e.g. "rivm-2016:social>=2"; empty where nothing is cut off
    Status status = Status::withheld;

    // Only of what is shown.
    Count n = 0;   ///< rounded, as k
    PrintedCount k;
    std::optional<double> share;   ///< rounded to shareDecimals, as range
    Interval range;
    Mean mean;   ///< rounded to meanDecimals
};

constexpr int shareDecimals = 4;
constexpr int meanDecimals = 3;

/// Everything that a release says: the scale by area and group, then each module, then the two-by-two.
std::vector<Figure> figuresOf(const ReleasedTable& table);

/// The same of several waves, by place in `waves`. What a wave does not ask but another of them does follows its own
/// figures, for everybody of each area, as notAsked.
std::vector<std::vector<Figure>> figuresOf(const std::vector<ReleasedTable>& waves);

}
