#include "analysis/consistency.h"

#include <boost/math/distributions/fisher_f.hpp>

#include <cmath>

namespace analysis {
namespace {

/// Variances of the items and of their sum, without one item.
struct Spread {
    double ofItems = 0;
    double ofSum = 0;
    double squares = 0;   ///< of the covariances of different items
    double items = 0;

    Spread(const Covariances& all, std::optional<std::size_t> without)
    {
        for (std::size_t i = 0; i < all.items(); ++i) {
            if (i == without)
                continue;
            ++items;
            ofItems += all(i, i);
            for (std::size_t j = 0; j < all.items(); ++j) {
                if (j == without)
                    continue;
                ofSum += all(i, j);
                squares += i == j ? 0 : all(i, j) * all(i, j);
            }
        }
    }

    std::optional<double> alpha() const
    {
        if (items < 2 || !(ofSum > 0))
            return std::nullopt;
        return items / (items - 1) * (1 - ofItems / ofSum);
    }
    double lambda2() const { return 1 - ofItems / ofSum + std::sqrt(items / (items - 1) * squares) / ofSum; }
};

std::optional<double> itemRest(const Covariances& all, const Spread& spread, std::size_t item)
{
    double withSum = 0;
    for (std::size_t j = 0; j < all.items(); ++j)
        withSum += all(item, j);
    const double ofRest = spread.ofSum - 2 * withSum + all(item, item);
    const double variances = all(item, item) * ofRest;
    if (!(variances > 0))
        return std::nullopt;
    return (withSum - all(item, item)) / std::sqrt(variances);
}

Interval feldt(double alpha, double people, double items, double level)
{
    const boost::math::fisher_f ratio(people - 1, (people - 1) * (items - 1));
    const double tail = (1 - level) / 2;
    return {1 - (1 - alpha) * boost::math::quantile(boost::math::complement(ratio, tail)),
            1 - (1 - alpha) * boost::math::quantile(ratio, tail)};
}

Reason whyNot(const Covariances& items, const Spread& spread)
{
    if (items.people() < 1)
        return Reason::nobody;
    if (items.people() < fewestForConsistency)
        return Reason::fewerThanThirty;
    if (items.items() < 2)
        return Reason::oneItem;
    return spread.ofSum > 0 ? Reason::none : Reason::noVariance;
}

}

Consistency consistencyOf(const Covariances& items, double level)
{
    const Spread spread(items, std::nullopt);
    Consistency found{{},
                      std::nullopt,
                      std::vector<std::optional<double>>(items.items()),
                      std::vector<std::optional<double>>(items.items())};
    if (const Reason reason = whyNot(items, spread); reason != Reason::none) {
        found.alpha = missing(reason, items.people());
        return found;
    }
    const double alpha = *spread.alpha();
    found.alpha = {alpha,          feldt(alpha, items.people(), spread.items, level),
                   Method::feldt,  items.people(),
                   items.people(), Status::shown,
                   Reason::none};
    found.lambda2 = spread.lambda2();
    for (std::size_t i = 0; i < items.items(); ++i) {
        found.itemRest[i] = itemRest(items, spread, i);
        found.alphaIfDropped[i] = Spread(items, i).alpha();
    }
    return found;
}

}
