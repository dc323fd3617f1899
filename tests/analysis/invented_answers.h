#pragma once

#include "analysis/item_patterns.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

/// Answers of nobody, the same on every machine.
namespace invented {

using Rows = std::vector<std::vector<int>>;

/// 40 people, 5 items of yes or no:
/// R: items <- outer(0:39, 1:5, function(r, i) as.integer((r + 3*((r*r*i+i) %% 7)) >= 6*i+8))
inline Rows fortyPeople()
{
    Rows rows;
    for (int r = 0; r < 40; ++r) {
        auto& row = rows.emplace_back();
        for (int i = 1; i <= 5; ++i)
            row.push_back(r + 3 * ((r * r * i + i) % 7) >= 6 * i + 8);
    }
    return rows;
}

/// A latent value from 0 to 99 per person, and items that are passed above a threshold with some noise.
inline Rows manyPeople(std::size_t people, std::size_t items, int highest, std::uint32_t seed)
{
    std::mt19937 dice(seed);
    Rows rows(people);
    for (auto& row : rows) {
        const auto latent = static_cast<int>(dice() % 100);
        for (std::size_t i = 0; i < items; ++i) {
            const int threshold = 20 + static_cast<int>(60 * i / items);
            const int above = latent + static_cast<int>(dice() % 60) - 30 - threshold;
            row.push_back(std::clamp(above < 0 ? 0 : 1 + above / 20, 0, highest));
        }
    }
    return rows;
}

inline analysis::ItemPatterns patternsOf(const Rows& rows, int highest = 1)
{
    auto patterns = *analysis::ItemPatterns::make(rows.front().size(), highest);
    for (const auto& row : rows)
        patterns.add(patterns.pack(row));
    return patterns;
}

}
