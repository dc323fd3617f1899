#pragma once

#include "scales/form.h"
#include "scales/population.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace analysis {

/// What may be promised to residents who answer a question about themselves.
enum class Promise {
    groups,         ///< green: even the smallest group is expected to reach the survey's threshold
    confidential,   ///< amber: say "confidential" and promise no more
    refused         ///< blocked: groups are expected to be so small that the question should not be asked
};

/// One background question, at the neighbourhood where its smallest group is expected to be smallest.
struct SmallestGroup {
    std::string question;                   ///< e.g. "background.age"
    std::string area;                       ///< code
    std::optional<std::int64_t> expected;   ///< participants, rounded down; nothing when the population is not known
    Promise promise = Promise::confidential;
};

/// Smallest group that any question may be expected to have; below it the question is refused.
constexpr std::int64_t fewestExpected = 10;
/// Of 1000 inhabitants, how many are assumed to take part where nothing else is known.
constexpr int usualParticipation = 100;

/// Before a wave: for each background question, the smallest group that can be expected in any neighbourhood.
///
///     expected = inhabitants × participation × share of the rarest answer
///
/// Assumptions, all of them stated on the screen's quick card: everybody is as likely to take part (one in ten unless the
/// caller knows better; a community centre reaches older people more often, so young groups may be smaller); nobody
/// declines to answer. The share of the rarest answer comes from the register where it says it; otherwise it is taken to
/// be half of an even share, 1 / (2 × options). (Between five age bands of a Flemish municipality the smallest holds
/// about half of a fifth.) The sum is exact, in whole numbers: 3000 inhabitants × 10 % × 1/10 is 30, not 29.99.
/// A neighbourhood without a known population leaves the question amber at best.
std::vector<SmallestGroup> preflight(const scales::Form& form, const scales::Population& population,
                                     int participationPerMille = usualParticipation);

/// What may be promised about all questions together: no more than about the worst of them, and "confidential" when
/// nothing about the resident is asked but where they live.
Promise promiseOf(const std::vector<SmallestGroup>& groups);

}
