#include "analysis/estimate.h"

namespace analysis {

Estimate missing(Reason reason, double n)
{
    Estimate none;
    none.n = n;
    none.effective = n;
    none.status = reason == Reason::nobody ? Status::noData : Status::notComputable;
    none.reason = reason;
    return none;
}

std::string nameOf(Status status)
{
    switch (status) {
    case Status::shown: return "shown";
    case Status::withheld: return "withheld";
    case Status::noData: return "no_data";
    case Status::notAsked: return "not_asked";
    case Status::notComparable: return "not_comparable";
    case Status::notComputable: return "not_computable";
    }
    return {};
}

std::string nameOf(Method method)
{
    switch (method) {
    case Method::none: return "none";
    case Method::wilson: return "wilson";
    case Method::wilsonEffective: return "wilson_effective_n";
    case Method::kornGraubard: return "korn_graubard";
    case Method::studentT: return "student_t";
    case Method::newcombe: return "newcombe";
    case Method::wilsonStandardised: return "wilson_standardised";
    case Method::feldt: return "feldt";
    case Method::deltaMethod: return "delta_method";
    }
    return {};
}

}
