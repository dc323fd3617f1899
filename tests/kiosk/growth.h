#pragma once

#include <algorithm>
#include <vector>

/// How much a series grows from its first to its last value: the median of the slopes between all pairs of values, times the
/// number of steps. A few values that jump do not move it. (Sen, Estimates of the regression coefficient based on Kendall's
/// tau, Journal of the American Statistical Association 63, 1968.) Needs two values.
inline double growth(const std::vector<double>& series)
{
    std::vector<double> slopes;
    for (std::size_t later = 1; later < series.size(); ++later)
        for (std::size_t earlier = 0; earlier < later; ++earlier)
            slopes.push_back((series[later] - series[earlier]) / static_cast<double>(later - earlier));
    const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::nth_element(slopes.begin(), middle, slopes.end());
    return *middle * static_cast<double>(series.size() - 1);
}
