#include "analysis/weighted_share.h"

#include <algorithm>
#include <vector>

namespace analysis {
namespace {

/// Sums of doubles depend on the order in which they are added, so there is one order.
struct WeightSums {
    long double weights = 0;
    long double squares = 0;

    explicit WeightSums(std::vector<double> all)
    {
        std::ranges::sort(all);
        for (const long double weight : all) {
            weights += weight;
            squares += weight * weight;
        }
    }
    double effective() const { return squares > 0 ? static_cast<double>(weights * weights / squares) : 0; }
};

}

double effectiveNumber(std::span<const double> weights)
{
    return WeightSums({weights.begin(), weights.end()}).effective();
}

Estimate weightedShare(std::span<const WeightedAnswer> answers, double level)
{
    std::vector<double> all;
    std::vector<double> yes;
    for (const WeightedAnswer& answer : answers) {
        all.push_back(answer.weight);
        if (answer.yes)
            yes.push_back(answer.weight);
    }
    const auto n = static_cast<double>(answers.size());
    const bool everybody = yes.size() == all.size();
    const WeightSums sums(std::move(all));
    if (!(sums.weights > 0))
        return missing(Reason::nobody, n);
    const double effective = sums.effective();
    const double p = everybody ? 1 : static_cast<double>(WeightSums(std::move(yes)).weights / sums.weights);
    return {p,           wilson(p * effective, effective, level), Method::wilsonEffective, n, effective, Status::shown,
            Reason::none};
}

}
