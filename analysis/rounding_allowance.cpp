#include "analysis/rounding_allowance.h"

namespace analysis {

double roundingAllowance(double p, double n)
{
    constexpr double varianceOfRounding = 2;   // (5² - 1) / 12
    constexpr double forItsSteps = 3;
    return forItsSteps * varianceOfRounding * (1 + p * p) / (n * n);
}

}
