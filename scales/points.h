#pragma once

#include <boost/rational.hpp>

#include <cstdint>

namespace scales {

/// Points on a scale, exactly. Whole numbers unless a scoring variant fills in for open answers: 5 points on 4 of 6
/// items are 15/2, and stay that until somebody prints them.
using Points = boost::rational<std::int64_t>;

inline bool isWhole(const Points& points) { return points.denominator() == 1; }

}
