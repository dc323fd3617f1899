#include "analysis/proportion.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace analysis {

Estimate proportion(double k, double n, double level)
{
    const auto range = wilson(k, n, level);
    if (!range)
        return missing(Reason::nobody);
    return {k / n, range, Method::wilson, n, n, Status::shown, Reason::none};
}

Estimate difference(double k1, double n1, double k2, double n2, double level)
{
    const auto range = newcombe(k1, n1, k2, n2, level);
    if (!range)
        return missing(Reason::nobody, n1 + n2);
    return {k1 / n1 - k2 / n2, range, Method::newcombe, n1 + n2, n1 + n2, Status::shown, Reason::none};
}

std::optional<double> pooledTest(double k1, double n1, double k2, double n2)
{
    if (!(n1 > 0) || !(n2 > 0))
        return std::nullopt;
    const double pooled = (k1 + k2) / (n1 + n2);
    const double variance = pooled * (1 - pooled) * (1 / n1 + 1 / n2);
    if (!(variance > 0))
        return 1;
    const double z = std::abs(k1 / n1 - k2 / n2) / std::sqrt(variance);
    return 2 * boost::math::cdf(boost::math::complement(boost::math::normal(), z));
}

namespace {

/// z of Student's distribution that leaves (1 - level)/2 above it.
double studentQuantile(double df, double level)
{
    return boost::math::quantile(boost::math::complement(boost::math::students_t(df), (1 - level) / 2));
}

Interval clopperPearson(double k, double n, double level)
{
    const double tail = (1 - level) / 2;
    const double low = k > 0 ? boost::math::quantile(boost::math::beta_distribution(k, n - k + 1), tail) : 0;
    const double high =
        k < n ? boost::math::quantile(boost::math::complement(boost::math::beta_distribution(k + 1, n - k), tail)) : 1;
    return {low, high};
}

}

Estimate kornGraubard(double p, double variance, double n, double df, double level, bool capped)
{
    if (!(n > 0))
        return missing(Reason::nobody);
    Estimate share{p, std::nullopt, Method::kornGraubard, n, n, Status::shown, Reason::none};
    if (n < 2)
        share.reason = Reason::onePerson;
    else if (!(df > 0))
        share.reason = Reason::noDegreesOfFreedom;
    if (share.reason != Reason::none)
        return share;
    const double ratio = studentQuantile(n - 1, level) / studentQuantile(df, level);
    if (variance > 0)
        share.effective = p * (1 - p) / variance;
    share.effective *= ratio * ratio;
    if (capped)
        share.effective = std::min(share.effective, n);
    if (!(share.effective > 0)) {
        share.reason = Reason::everybodyAlike;   // a variance although nobody differs
        return share;
    }
    // p · n rounds: at p = 0 and p = 1 the counts are exact.
    share.range = clopperPearson(p * share.effective, share.effective, level);
    return share;
}

}
