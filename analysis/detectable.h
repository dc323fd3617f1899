#pragma once

namespace analysis {

/// Smallest difference between two shares around `p` that a comparison of n1 and n2 people finds in `power` of all
/// cases at `level`: (z(level) + z(power)) · sqrt(p(1-p)(1/n1 + 1/n2)). For p = .4: .388 with 25 people a side, .137 with 200.
/// `extraVariance` of the difference, as rounding adds it, counts like that of the draw.
double detectable(double p, double n1, double n2, double power = .8, double level = .95, double extraVariance = 0);

}
