#include "analysis/mantel_haenszel.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace analysis {
namespace {

constexpr double logOddsToDelta = -2.35;   ///< the scale of the Educational Testing Service
constexpr double oneSided05 = 1.6448536269514722;

/// People of one group with one rest score who score on the item, or do not.
struct Answers {
    double yes = 0;
    double no = 0;
    double all() const { return yes + no; }
};

struct Stratum {
    Answers reference;
    Answers other;
};

using Strata = std::vector<std::vector<Stratum>>;   ///< by item, by rest score

void count(Strata& strata, const ItemPatterns& patterns, Answers Stratum::*group)
{
    patterns.each([&](std::span<const int> scores, std::uint64_t people) {
        const int sum = std::accumulate(scores.begin(), scores.end(), 0);
        for (std::size_t item = 0; item < scores.size(); ++item) {
            Answers& here = strata[item][static_cast<std::size_t>(sum - scores[item])].*group;
            (scores[item] > 0 ? here.yes : here.no) += static_cast<double>(people);
        }
    });
}

/// Sums over the strata, named as in Robins, Breslow & Greenland.
struct Sums {
    double r = 0;
    double s = 0;
    double pr = 0;
    double psAndQr = 0;
    double qs = 0;
    double found = 0;      ///< of the reference group who score
    double expected = 0;   ///< the same if groups did not matter
    double variance = 0;

    void add(const Stratum& stratum)
    {
        const double people = stratum.reference.all() + stratum.other.all();
        if (!(stratum.reference.all() > 0) || !(stratum.other.all() > 0))
            return;
        const double forReference = stratum.reference.yes * stratum.other.no / people;
        const double forOther = stratum.reference.no * stratum.other.yes / people;
        const double p = (stratum.reference.yes + stratum.other.no) / people;
        const double q = (stratum.reference.no + stratum.other.yes) / people;
        r += forReference;
        s += forOther;
        pr += p * forReference;
        psAndQr += p * forOther + q * forReference;
        qs += q * forOther;
        const double yes = stratum.reference.yes + stratum.other.yes;
        const double no = stratum.reference.no + stratum.other.no;
        found += stratum.reference.yes;
        expected += stratum.reference.all() * yes / people;
        variance += stratum.reference.all() * stratum.other.all() * yes * no / (people * people * (people - 1));
    }

    double errorOfLogOdds() const { return std::sqrt(pr / (2 * r * r) + psAndQr / (2 * r * s) + qs / (2 * s * s)); }
};

DifferenceSize sizeOf(double oddsRatio, double error, double p)
{
    const double delta = std::abs(logOddsToDelta * std::log(oddsRatio));
    if (delta < 1 || p >= .05)
        return DifferenceSize::a;
    const bool clearlyAboveOne = delta - 1 > oneSided05 * std::abs(logOddsToDelta) * error;
    return delta >= 1.5 && clearlyAboveOne ? DifferenceSize::c : DifferenceSize::b;
}

ItemDifference differenceOf(const std::vector<Stratum>& strata)
{
    Sums sums;
    for (const Stratum& stratum : strata)
        sums.add(stratum);
    ItemDifference found;
    if (sums.variance > 0) {
        const double off = std::abs(sums.found - sums.expected);
        const double corrected =
            off < .5 ? off : off - .5;   // as R's mantelhaen.test, which leaves less than half alone
        found.p = boost::math::cdf(
            boost::math::complement(boost::math::chi_squared(1), corrected * corrected / sums.variance));
    }
    if (sums.r > 0 && sums.s > 0) {
        found.oddsRatio = sums.r / sums.s;
        found.size = sizeOf(*found.oddsRatio, sums.errorOfLogOdds(), found.p.value_or(1));
    }
    return found;
}

}

std::string nameOf(DifferenceSize size)
{
    switch (size) {
    case DifferenceSize::a: return "A";
    case DifferenceSize::b: return "B";
    case DifferenceSize::c: return "C";
    }
    return {};
}

std::vector<ItemDifference> mantelHaenszel(const ItemPatterns& reference, const ItemPatterns& other)
{
    Strata strata(reference.items(), std::vector<Stratum>(reference.items()));
    count(strata, reference, &Stratum::reference);
    count(strata, other, &Stratum::other);
    std::vector<ItemDifference> all;
    all.reserve(strata.size());
    for (const auto& item : strata)
        all.push_back(differenceOf(item));
    return all;
}

}
