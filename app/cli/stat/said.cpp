#include "app/cli/stat/said.h"

namespace cli {

std::string sentenceOf(analysis::Reason reason)
{
    using analysis::Reason;
    switch (reason) {
    case Reason::none: return "";
    case Reason::nobody: return "nobody answered";
    case Reason::onePerson: return "one person says nothing about the spread";
    case Reason::fewerThanTen: return "there are fewer than 10 people";
    case Reason::fewerThanThirty: return "there are fewer than 30 people";
    case Reason::everybodyAlike: return "everybody answered alike";
    case Reason::noDegreesOfFreedom: return "there are no degrees of freedom";
    case Reason::oneItem: return "there are fewer than two items";
    case Reason::noVariance: return "the sum of the items does not vary";
    case Reason::constantItems: return "no two items vary";
    case Reason::noErrors:
        return "nobody contradicts the order of the items, so the sample says nothing about the error";
    case Reason::smallStratum: return "a stratum has fewer than 5 people and no other one to join";
    case Reason::emptyCategory:
        return "an answer has people in only one of participants and population; collapse it first";
    case Reason::unequalMargins: return "the margins do not add up to the same population";
    case Reason::doesNotConverge: return "the weights do not converge";
    case Reason::unevenWeights:
        return "the weights are so uneven that fewer than 0.4 n people are left; show unweighted";
    case Reason::fewWaves: return "there are fewer than 5 waves with people, or nothing varies";
    case Reason::fewAreas: return "there are fewer than 10 areas";
    case Reason::oneGroup: return "there are not two groups";
    case Reason::tooFewToJudge: return "too few to judge";
    }
    return "";
}

Json numberOrNull(const std::optional<double>& number) { return number ? Json(*number) : Json(nullptr); }

Json numbersOrNull(const std::vector<std::optional<double>>& numbers)
{
    Json all = Json::array();
    for (const auto& number : numbers)
        all.push_back(numberOrNull(number));
    return all;
}

void addEstimate(Json& said, const std::string& name, const std::string& low, const std::string& high,
                 const analysis::Estimate& estimate)
{
    said[name] = numberOrNull(estimate.estimate);
    said[low] = estimate.range ? Json(estimate.range->low) : Json(nullptr);
    said[high] = estimate.range ? Json(estimate.range->high) : Json(nullptr);
}

void addScalability(Json& said, const analysis::Scalability& found)
{
    const std::size_t items = found.hi.size();
    said["Hi"] = Json::array();
    said["Hi_se"] = Json::array();
    said["Hij"] = Json::array();
    for (std::size_t i = 0; i < items; ++i) {
        said["Hi"].push_back(found.hi[i] ? Json(found.hi[i]->value) : Json(nullptr));
        said["Hi_se"].push_back(found.hi[i] ? Json(found.hi[i]->error) : Json(nullptr));
        Json row = Json::array();
        for (std::size_t j = 0; j < items; ++j)
            row.push_back(i == j ? Json(0) : numberOrNull(found.hij[i * items + j]));
        said["Hij"].push_back(std::move(row));
    }
}

void addOrigin(Json& said, const analysis::Estimate& estimate)
{
    if (!said.contains("n"))
        said["n"] = estimate.n;
    said["n_e"] = estimate.effective;
    said["method"] = nameOf(estimate.method);
    said["status"] = nameOf(estimate.status);
    if (estimate.reason != analysis::Reason::none)
        said["why"] = sentenceOf(estimate.reason);
}

}
