#pragma once

#include <optional>

namespace analysis {

struct Interval {
    double low = 0;
    double high = 0;

    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Two-sided standard normal quantile for `level`: 1.959964 for .95.
double normalQuantile(double level);

/// Wilson score interval of a share k/n, clamped to [0, 1]; counts may be effective and so fractional. None for n = 0.
/// (Wilson 1927, JASA 22, 209-212; Newcombe 1998, Statistics in Medicine 17, 857-872, method 3.)
std::optional<Interval> wilson(double k, double n, double level = .95);

/// Interval of p1 - p2 from the Wilson intervals of both (Newcombe 1998, Statistics in Medicine 17, 873-890, method 10).
/// `extraVariance` of the difference is added on both sides. None when either n is 0.
std::optional<Interval> newcombe(double k1, double n1, double k2, double n2, double level = .95,
                                 double extraVariance = 0);

}
