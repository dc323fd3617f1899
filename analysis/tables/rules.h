#pragma once

#include "analysis/progress.h"

#include <cstdint>

namespace tables {

/// What a table must withhold and withstand.
struct Rules {
    std::int64_t threshold = 5;   ///< smaller counts are primary
    int lowerBound = 1;       ///< 1: zeros are published, so a withheld cell holds somebody; 0: zeros are primary, too
    std::int64_t width = 3;   ///< a cell that can have fewer further values than this is narrow
    std::int64_t insiders = 0;   ///< cells with up to this many respondents, who know their own cell; 0: nobody does

    bool isPrimary(std::int64_t count) const { return count < threshold && count >= lowerBound; }
};

using analysis::Progress;

}
