#include "analysis/covariances.h"

#include <algorithm>
#include <cmath>

namespace analysis {

Covariances Covariances::of(const ItemSums& sums)
{
    Covariances all(sums.items, static_cast<double>(sums.people));
    if (sums.people < 2)
        return all;
    // n Σxy - Σx Σy fits in 64 bits for a hundred million people with scores up to 30.
    const double divisor = static_cast<double>(sums.people) * static_cast<double>(sums.people - 1);
    for (std::size_t i = 0; i < sums.items; ++i)
        for (std::size_t j = 0; j < sums.items; ++j)
            all.values_[i * sums.items + j] =
                static_cast<double>(sums.people * sums.product(i, j) - sums.sums[i] * sums.sums[j]) / divisor;
    return all;
}

Covariances Covariances::of(std::vector<std::vector<double>> rows, std::size_t items)
{
    Covariances all(items, static_cast<double>(rows.size()));
    if (rows.size() < 2)
        return all;
    std::ranges::sort(rows);
    std::vector<long double> means(items);
    for (const auto& row : rows)
        for (std::size_t i = 0; i < items; ++i)
            means[i] += row[i];
    for (long double& mean : means)
        mean /= all.people_;
    for (std::size_t i = 0; i < items; ++i)
        for (std::size_t j = i; j < items; ++j) {
            long double together = 0;
            for (const auto& row : rows)
                together += (row[i] - means[i]) * (row[j] - means[j]);
            const auto value = static_cast<double>(together / (all.people_ - 1));
            all.values_[i * items + j] = value;
            all.values_[j * items + i] = value;
        }
    return all;
}

double Covariances::between(std::span<const std::size_t> some, std::span<const std::size_t> others) const
{
    double all = 0;
    for (const std::size_t i : some)
        for (const std::size_t j : others)
            all += (*this)(i, j);
    return all;
}

std::optional<double> Covariances::correlation(std::span<const std::size_t> some,
                                               std::span<const std::size_t> others) const
{
    const double variances = between(some, some) * between(others, others);
    if (!(variances > 0))
        return std::nullopt;
    return between(some, others) / std::sqrt(variances);
}

}
