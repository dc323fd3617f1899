#pragma once

#include "analysis/estimate.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace analysis {

/// What is known of the population about one question: how many people give each answer.
using MarginTotals = std::vector<double>;

/// Somebody who took part: which answer of each margin, from 0, and how many people they stand for before raking.
struct Participant {
    std::vector<std::size_t> answers;
    double weight = 1;
};

struct RakingRules {
    double tolerance = 1e-8;          ///< largest relative distance from a margin at the end
    int mostCycles = 50;              ///< through all margins
    std::optional<double> trim = 4;   ///< no weight above this many times the mean; fixed, never tuned to the figures
    int trims = 3;                    ///< times to trim and rake again
    double leastEffective = .4;       ///< of the participants; below it, weights say less than no weights
};

/// Weights with which the participants agree with all margins at once, or why there are none.
struct Raked {
    std::vector<double> weights;   ///< by participant; empty when refused
    int cycles = 0;                ///< through all margins, with those after trimming
    int trimmed = 0;               ///< participants whose weight was cut the first time
    double effective = 0;          ///< Kish's effective number
    double largest = 0;            ///< weight, as a multiple of the mean
    Reason reason = Reason::none;
};

/// Iterative proportional fitting (Deming & Stephan 1940, Annals of Mathematical Statistics 11, 427-444): weights are
/// multiplied by target/sum, margin after margin, until every margin agrees.
///
/// Refused: an answer with people in the population and nobody among the participants (collapse it first), or the other
/// way round; margins that add up to different populations; weights that do not converge; an effective number below
/// 0.4 n, in which case unweighted figures are the better ones. Works on cells of equal answers, in one order, so
/// participants in any order get the same bits.
///
/// Every participant has one answer per margin, within it; targets and weights are at least 0 and finite.
Raked rake(std::span<const Participant> participants, std::span<const MarginTotals> margins,
           const RakingRules& rules = {});

}
