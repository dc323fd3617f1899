#pragma once

#include "analysis/consistency.h"
#include "analysis/item_patterns.h"
#include "analysis/mean.h"
#include "analysis/scalability.h"

#include <vector>

namespace analysis {

/// What researchers ask about a set of items in a sample.
struct Reliability {
    MeanEstimate sum;   ///< of the items
    Consistency consistency;
    Scalability scalability;
    std::vector<double>
        difficulty;   ///< mean score by item; of yes-or-no items the share that scores. Empty for nobody
};

/// Nothing but how many there are for fewer than 30 people.
Reliability reliabilityOf(const ItemPatterns& patterns);

}
