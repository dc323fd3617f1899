#pragma once

#include "analysis/wilson.h"

#include <optional>
#include <string>

namespace analysis {

/// Whether there is a number, and if not, which kind of silence this is. No output may mix them up.
enum class Status {
    shown,
    withheld,        ///< protected; nothing is said about why
    noData,          ///< nobody answered
    notAsked,        ///< the question was not part of the wave
    notComparable,   ///< two numbers that are not of one series
    notComputable,   ///< people answered, but the formula has no value for what they said
};

/// How the range of an estimate was found.
enum class Method {
    none,
    wilson,
    wilsonEffective,   ///< Wilson on Kish's effective number, for weighted shares
    kornGraubard,      ///< Clopper-Pearson on the effective number of a design
    studentT,
    newcombe,
    wilsonStandardised,   ///< Wilson on the effective number of a directly standardised share
    feldt,
    deltaMethod,
};

/// Why an estimate, or only its range, is missing.
enum class Reason {
    none,
    nobody,
    onePerson,
    fewerThanTen,
    fewerThanThirty,
    everybodyAlike,
    noDegreesOfFreedom,
    oneItem,
    noVariance,      ///< of the sum of the items
    constantItems,   ///< no pair of items varies
    noErrors,        ///< a perfect scale: the sample cannot tell how far it is off
    smallStratum,
    emptyCategory,
    unequalMargins,
    doesNotConverge,
    unevenWeights,
    fewWaves,
    fewAreas,
    oneGroup,
    tooFewToJudge,
};

/// A number that stands for more people than were asked, with its range and what both rest on. Where there is no range
/// there is a reason: a range of width zero would look like certainty.
struct Estimate {
    std::optional<double> estimate;
    std::optional<Interval> range;
    Method method = Method::none;
    double n = 0;           ///< people
    double effective = 0;   ///< people of a simple random draw that would say as much
    Status status = Status::notComputable;
    Reason reason = Reason::none;

    friend bool operator==(const Estimate&, const Estimate&) = default;
};

/// An estimate that does not exist.
Estimate missing(Reason reason, double n = 0);

/// The ids that files use.
std::string nameOf(Status status);
std::string nameOf(Method method);

}
