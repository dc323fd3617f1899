#pragma once

#include "analysis/item_patterns.h"

#include <cstdint>
#include <vector>

namespace analysis {

/// What the complete answer sheets of a scale add up to, exactly.
struct ItemSums {
    std::size_t items = 0;
    std::int64_t people = 0;
    std::vector<std::int64_t> sums;       ///< Σ x by item
    std::vector<std::int64_t> products;   ///< Σ x y, item by item

    std::int64_t product(std::size_t i, std::size_t j) const { return products[i * items + j]; }

    static ItemSums of(const ItemPatterns& patterns);

    friend bool operator==(const ItemSums&, const ItemSums&) = default;
};

}
