#include "analysis/false_discovery.h"

#include <algorithm>
#include <numeric>

namespace analysis {

std::vector<double> benjaminiHochberg(std::span<const double> p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] > p[b]; });

    std::vector<double> adjusted(p.size());
    double least = 1;
    for (std::size_t step = 0; step < order.size(); ++step) {
        const auto rank = static_cast<double>(p.size() - step);
        least = std::min(least, p[order[step]] * static_cast<double>(p.size()) / rank);
        adjusted[order[step]] = least;
    }
    return adjusted;
}

}
