#include "analysis/detectable.h"

#include "analysis/wilson.h"

#include <cmath>

namespace analysis {

double detectable(double p, double n1, double n2, double power, double level, double extraVariance)
{
    const double oneSided = normalQuantile(2 * power - 1);   // z with `power` below it
    return (normalQuantile(level) + oneSided) * std::sqrt(p * (1 - p) * (1 / n1 + 1 / n2) + extraVariance);
}

}
