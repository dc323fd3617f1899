#pragma once

#include "analysis/item_sums.h"

#include <optional>
#include <span>
#include <vector>

namespace analysis {

/// Covariances of the items of a scale, divided by n - 1; all 0 for fewer than two people.
class Covariances {
public:
    /// From whole scores: exact until the last division.
    static Covariances of(const ItemSums& sums);
    /// From any numbers, `items` in a row. The same rows in any order give the same bits.
    static Covariances of(std::vector<std::vector<double>> rows, std::size_t items);

    std::size_t items() const { return items_; }
    double people() const { return people_; }
    double operator()(std::size_t i, std::size_t j) const { return values_[i * items_ + j]; }

    /// Of the sum of some items with the sum of others.
    double between(std::span<const std::size_t> some, std::span<const std::size_t> others) const;
    /// Pearson's correlation of two sums of items; none where one of them does not vary.
    std::optional<double> correlation(std::span<const std::size_t> some, std::span<const std::size_t> others) const;

private:
    Covariances(std::size_t items, double people) : items_(items), people_(people), values_(items * items) {}

    std::size_t items_;
    double people_;
    std::vector<double> values_;
};

}
