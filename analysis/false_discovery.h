#pragma once

#include <span>
#include <vector>

namespace analysis {

/// p-values adjusted for their number by the step-up of Benjamini and Hochberg (1995, JRSS B 57, 289-300), in the
/// order given. A difference is clear at rate q when its adjusted value is below q.
std::vector<double> benjaminiHochberg(std::span<const double> p);

}
