#pragma once

#include "analysis/estimate.h"

namespace analysis {

/// A share k/n with its Wilson range (see wilson.h). Counts may be effective and so fractional; 0 ≤ k ≤ n.
/// Nobody and everybody keep a one-sided width: 0 of 32 runs to .107.
Estimate proportion(double k, double n, double level = .95);

/// p1 - p2 with its Newcombe range (see wilson.h). Decide on this, never on whether two ranges overlap.
Estimate difference(double k1, double n1, double k2, double n2, double level = .95);

/// Two-sided p of the hypothesis that both shares are one, by the z of the pooled share, without continuity correction
/// (Fleiss, Levin & Paik 2003, Statistical Methods for Rates and Proportions, section 3.1).
/// 1 where both are 0 or both are everybody; none when either n is 0.
std::optional<double> pooledTest(double k1, double n1, double k2, double n2);

/// A share whose `variance` was found for its design: the effective number p(1-p)/variance, corrected for the degrees of
/// freedom `df` of that variance, and Clopper-Pearson on it (Korn & Graubard 1998, Survey Methodology 24, 193-201).
/// `n`: people of the domain, not of the frame. The effective number is held to at most n where `capped`; the R package
/// survey up to 4.1 does not hold it. df ≤ 0 has no range.
Estimate kornGraubard(double p, double variance, double n, double df, double level = .95, bool capped = true);

}
