#include "analysis/mean.h"

#include "analysis/moments.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace analysis {
namespace {

constexpr double fewestScores = 10;   ///< for a range around a mean of scores

Reason whyNoRange(double n, double deviation, bool areScores)
{
    if (n < 2)
        return Reason::onePerson;
    if (!(deviation > 0))
        return Reason::everybodyAlike;
    return areScores && n < fewestScores ? Reason::fewerThanTen : Reason::none;
}

MeanEstimate meanFrom(const Moments& moments, std::optional<double> highest, double level)
{
    if (!moments.mean)
        return {missing(Reason::nobody), std::nullopt};
    MeanEstimate found;
    if (moments.variance)
        found.deviation = std::sqrt(*moments.variance);
    found.mean = {*moments.mean, std::nullopt, Method::studentT, moments.n, moments.n, Status::shown, Reason::none};
    found.mean.reason = whyNoRange(moments.n, found.deviation.value_or(0), highest.has_value());
    if (found.mean.reason != Reason::none)
        return found;
    const boost::math::students_t student(moments.n - 1);
    const double t = boost::math::quantile(boost::math::complement(student, (1 - level) / 2));
    const double half = t * *found.deviation / std::sqrt(moments.n);
    found.mean.range = {*moments.mean - half, *moments.mean + half};
    if (highest) {
        found.mean.range->low = std::max(0.0, found.mean.range->low);
        found.mean.range->high = std::min(*highest, found.mean.range->high);
    }
    return found;
}

/// Twice through sorted numbers: one order, and nothing cancels, however far from zero they lie.
Moments momentsOfValues(std::vector<double> values)
{
    Moments moments;
    moments.n = static_cast<double>(values.size());
    if (values.empty())
        return moments;
    std::ranges::sort(values);
    long double sum = 0;
    for (const long double value : values)
        sum += value;
    const long double mean = sum / moments.n;
    long double squares = 0;
    for (const long double value : values)
        squares += (value - mean) * (value - mean);
    moments.mean = static_cast<double>(mean);
    if (values.size() >= 2)   // equal numbers differ by nothing, whatever their mean was rounded to
        moments.variance = values.front() == values.back() ? 0 : static_cast<double>(squares / (moments.n - 1));
    return moments;
}

}

MeanEstimate meanOfValues(std::span<const double> values, std::optional<double> highest, double level)
{
    return meanFrom(momentsOfValues({values.begin(), values.end()}), highest, level);
}

MeanEstimate meanOfCounts(std::span<const double> counts, std::optional<double> highest, double level)
{
    return meanFrom(momentsOf(counts), highest, level);
}

}
