#pragma once

#include "analysis/planning.h"
#include "analysis/preflight.h"
#include "scales/form.h"
#include "scales/population.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace cli {

/// What is known before a wave.
struct Known {
    const scales::Form& form;
    const scales::Population& population;
    const std::vector<analysis::ReleasedTable>& waves;   ///< oldest first
    int perMille = analysis::usualParticipation;         ///< of the inhabitants who are expected to take part
    std::optional<double> share;                         ///< of lonely participants, where the person says it
};

/// What a municipality can expect to see in one neighbourhood.
struct Place {
    std::string area;   ///< code
    std::string name;
    std::optional<std::int64_t> inhabitants;
    std::optional<std::int64_t> expected;   ///< participants
    std::optional<double> change;           ///< smallest one to be seen with as many as expected in two waves
    std::vector<analysis::Noticeable> waves;
};

struct Needed {
    int points = 0;   ///< per hundred
    int people = 0;   ///< participants of one place in each of two waves
};

/// "How many people do we need?" and "which background questions can we afford?"
struct Outlook {
    double share = 0;
    std::string shareFrom;   ///< "release", "assumption" or "said"
    int perMille = 0;
    std::vector<Needed> needed;
    std::vector<Place> places;
    std::vector<analysis::SmallestGroup> questions;
};

/// Of the share that is lonely where nothing is known: near it, a change needs about the most people.
constexpr double usualShare = .4;

Outlook outlookOf(const Known& known);

/// For a person, and for other programs.
std::string asText(const Outlook& outlook);
std::string asJson(const Outlook& outlook);

}
