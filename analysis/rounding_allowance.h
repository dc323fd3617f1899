#pragma once

namespace analysis {

/// What printing k and n to multiples of 5 adds to the variance of a share k/n when two printed shares are compared.
///
/// Rounding adds (5² - 1)/12 = 2 to the variance of either count, 2(1 + p²)/n² to that of the share. That is not enough:
/// rounded figures move in steps, and with so little the interval of a difference held the truth in no more than 85 of 100
/// cases for some sizes (1/20 of 133 people against the same, or .3 of 30 against .2). Three times as much holds it in at
/// least 93 of 100 for all n from 30 to 200 and p from .05 to .46; tests/analysis/coverage_test.cpp counts it out.
double roundingAllowance(double p, double n);

}
