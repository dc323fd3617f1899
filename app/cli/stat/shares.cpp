#include "app/cli/stat/statistics.h"

#include "analysis/detectable.h"
#include "analysis/false_discovery.h"
#include "analysis/funnel.h"
#include "analysis/mean.h"
#include "analysis/proportion.h"
#include "analysis/trend.h"
#include "analysis/weighted_share.h"

#include <algorithm>
#include <array>

namespace cli {
namespace {

constexpr StatInput::Between counts{0, StatInput::infinite};
constexpr StatInput::Between shares{0, 1};

/// How many were counted, and among how many.
struct Counted {
    double k = 0;
    double n = 0;
};

Counted counted(StatInput& input, const std::string& k, const std::string& n)
{
    const Counted read{input.number(k, counts), input.number(n, counts)};
    if (read.k > read.n)
        input.refuse(k, "is larger than \"" + n + "\"; expected at most all of them");
    return read;
}

std::vector<Counted> countedIn(StatInput& input, const std::string& member)
{
    std::vector<Counted> all;
    for (const auto& row : input.objects(member, {"k", "n"}, counts)) {
        if (row[0] > row[1])
            input.refuse(StatInput::Where() / member / all.size() / "k",
                         "is larger than \"n\"; expected at most all of them");
        all.push_back({row[0], row[1]});
    }
    return all;
}

Json wilsonOf(StatInput& input)
{
    const bool unknown = input.isNull("k") || input.isNull("n");
    const Counted one =
        unknown ? Counted{input.numberOr("k", 0, counts), input.numberOr("n", 0, counts)} : counted(input, "k", "n");
    const double level = input.levelOr("level", .95);
    const auto share =
        unknown ? analysis::missing(analysis::Reason::nobody, one.n) : analysis::proportion(one.k, one.n, level);
    Json said;
    addEstimate(said, "p", "lo", "hi", share);
    addOrigin(said, share);
    return said;
}

Json newcombeOf(StatInput& input)
{
    const Counted one = counted(input, "k1", "n1");
    const Counted two = counted(input, "k2", "n2");
    const auto difference = analysis::difference(one.k, one.n, two.k, two.n, input.levelOr("level", .95));
    Json said;
    addEstimate(said, "d", "lo", "hi", difference);
    said["p"] = numberOrNull(analysis::pooledTest(one.k, one.n, two.k, two.n));
    addOrigin(said, difference);
    return said;
}

Json meanOf(StatInput& input)
{
    std::optional<double> highest;
    if (input.has("max"))
        highest = input.number("max", {0, StatInput::infinite});
    else
        input.numberOr("max", 0, {});
    const double level = input.levelOr("level", .95);
    const bool byScore = input.has("counts");
    if (byScore && input.has("values"))
        input.refuse("values", "stands beside \"counts\"; expected one of the two");
    analysis::MeanEstimate mean;
    if (byScore) {
        const auto people = input.numbers("counts", {0, 1e15, true});
        if (highest && static_cast<double>(people.size()) > *highest + 1)
            input.refuse("counts", "has scores above \"max\"");
        mean = analysis::meanOfCounts(people, highest, level);
    } else {
        const auto limits = highest ? StatInput::Between{0, *highest} : StatInput::Between{};
        mean = analysis::meanOfValues(input.numbers("values", limits), highest, level);
    }
    Json said = {{"n", mean.mean.n}};
    said["mean"] = numberOrNull(mean.mean.estimate);
    said["sd"] = numberOrNull(mean.deviation);
    addEstimate(said, "mean", "lo", "hi", mean.mean);
    addOrigin(said, mean.mean);
    return said;
}

Json weightedOf(StatInput& input)
{
    const auto values = input.numbers("values", {0, 1, true});
    const auto weights = input.numbers("weights", counts);
    if (values.size() != weights.size())
        input.refuse("weights", "has " + std::to_string(weights.size()) + " numbers; expected one for each of the " +
                                    std::to_string(values.size()) + " values");
    std::vector<analysis::WeightedAnswer> answers;
    for (std::size_t i = 0; i < std::min(values.size(), weights.size()); ++i)
        answers.push_back({values[i] > 0, weights[i]});
    const auto share = analysis::weightedShare(answers, input.levelOr("level", .95));
    Json said;
    said["p"] = nullptr;
    said["n_e"] = share.effective;
    addEstimate(said, "p", "lo", "hi", share);
    addOrigin(said, share);
    said["weighted"] = true;
    return said;
}

Json kornGraubardOf(StatInput& input)
{
    const double p = input.number("p", shares);
    const double variance = input.number("variance", counts);
    const double n = input.number("n", counts);
    const double df = input.number("df", {});
    const bool capped = input.booleanOr("capped", true);
    const auto share = analysis::kornGraubard(p, variance, n, df, input.levelOr("level", .95), capped);
    Json said;
    addEstimate(said, "p", "lo", "hi", share);
    addOrigin(said, share);
    said["weighted"] = true;
    return said;
}

const char* nameOf(analysis::FunnelClass place)
{
    using analysis::FunnelClass;
    switch (place) {
    case FunnelClass::low999: return "low999";
    case FunnelClass::low975: return "low975";
    case FunnelClass::in: return "in";
    case FunnelClass::high975: return "high975";
    case FunnelClass::high999: return "high999";
    }
    return "";
}

Json funnelOf(StatInput& input)
{
    std::vector<analysis::AreaShare> areas;
    for (const Counted& one : countedIn(input, "areas"))
        areas.push_back({one.k, one.n});
    std::optional<double> p0;
    const double asked = input.numberOr("p0", 0, shares);
    if (input.has("p0"))
        p0 = asked;
    const auto funnel = analysis::funnel(areas, p0);
    Json said = {{"p0", funnel ? Json(funnel->p0) : Json(nullptr)}, {"areas", Json::array()}, {"phi", nullptr}};
    if (!funnel) {
        said["why"] = sentenceOf(analysis::Reason::nobody);
        return said;
    }
    for (const auto& area : funnel->areas)
        if (area)
            said["areas"].push_back({{"class", nameOf(area->place)},
                                     {"lo975", area->limits975.low},
                                     {"hi975", area->limits975.high},
                                     {"lo999", area->limits999.low},
                                     {"hi999", area->limits999.high}});
        else
            said["areas"].push_back({{"class", nullptr},
                                     {"lo975", nullptr},
                                     {"hi975", nullptr},
                                     {"lo999", nullptr},
                                     {"hi999", nullptr},
                                     {"why", sentenceOf(analysis::Reason::nobody)}});
    said["phi"] = numberOrNull(funnel->overdispersion);
    if (!funnel->overdispersion)
        said["why"] = sentenceOf(analysis::Reason::fewAreas);
    return said;
}

Json bhOf(StatInput& input)
{
    const auto p = input.numbers("p", shares);
    const double q = input.levelOr("q", .05);
    const auto adjusted = analysis::benjaminiHochberg(p);
    return {{"adjusted", adjusted},
            {"rejected", std::ranges::count_if(adjusted, [&](double one) { return one <= q; })},
            {"m", p.size()}};
}

Json detectableOf(StatInput& input)
{
    const double p = input.number("p", shares);
    const double n1 = input.number("n1", counts);
    const double n2 = input.number("n2", counts);
    const double power = input.levelOr("power", .8);
    const double level = input.levelOr("level", .95);
    if (!(n1 > 0) || !(n2 > 0))
        return {{"difference", nullptr}, {"why", sentenceOf(analysis::Reason::nobody)}};
    return {{"difference", analysis::detectable(p, n1, n2, power, level)}};
}

Json trendOf(StatInput& input)
{
    const auto waves = countedIn(input, "waves");
    const auto times = input.objects("waves", {"time"}, {});
    std::vector<analysis::WaveShare> all;
    for (std::size_t i = 0; i < std::min(waves.size(), times.size()); ++i)
        all.push_back({times[i][0], waves[i].k, waves[i].n});
    const auto trend = analysis::trendOf(all);
    if (!trend)
        return {{"slope", nullptr}, {"p", nullptr}, {"why", sentenceOf(analysis::Reason::fewWaves)}};
    return {{"slope", trend->slope}, {"p", trend->p}};
}

constexpr std::array<Statistic, 9> ofShares = {{
    {"wilson", "k, n, level (.95): p, lo, hi", wilsonOf},
    {"newcombe", "k1, n1, k2, n2, level: d = p1 - p2, lo, hi, p (pooled z)", newcombeOf},
    {"mean", "values or counts (index = score), max, level: n, mean, sd, lo, hi (t)", meanOf},
    {"weighted", "values (0 or 1), weights, level: p, n_e, lo, hi", weightedOf},
    {"korn_graubard", "p, variance, n, df, level, capped (true): p, lo, hi, n_e", kornGraubardOf},
    {"funnel", "areas [{k, n}], p0 (pooled): per area class and limits; phi", funnelOf},
    {"bh", "p, q (.05): adjusted, rejected", bhOf},
    {"detectable", "p, n1, n2, power (.8), level: difference", detectableOf},
    {"trend", "waves [{time, k, n}], five or more: slope, p (Cochran-Armitage)", trendOf},
}};

}

std::span<const Statistic> shareStatistics() { return ofShares; }

}
