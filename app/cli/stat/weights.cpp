#include "app/cli/stat/statistics.h"

#include "analysis/raking.h"
#include "analysis/standardise.h"
#include "scales/plain_text.h"

#include <algorithm>
#include <array>
#include <map>

namespace cli {
namespace {

using Where = StatInput::Where;

/// The answers of one margin by name, and the people who give each.
struct NamedMargin {
    std::map<std::string, std::size_t> places;
    analysis::MarginTotals targets;
};

NamedMargin marginOf(StatInput& input, const Json& targets, const Where& where)
{
    NamedMargin margin;
    if (!targets.is_structured() || targets.empty()) {
        input.refuse(where, "is no margin; expected the people of each answer");
        return margin;
    }
    for (const auto& [answer, people] : targets.items()) {   // of a list: 0, 1, 2 …
        const bool isCount = people.is_number() && people.get<double>() >= 0;
        if (!isCount)
            input.refuse(where / answer, "is no number of people; expected a number of at least 0");
        margin.places[answer] = margin.targets.size();
        margin.targets.push_back(isCount ? people.get<double>() : 0);
    }
    return margin;
}

/// `margins` is a list, or an object that names them; their order is that of the answers in a row.
std::vector<NamedMargin> marginsOf(StatInput& input)
{
    std::vector<NamedMargin> margins;
    const Json& listed = input.raw("margins");
    if (listed.is_array())
        for (std::size_t i = 0; i < listed.size(); ++i)
            margins.push_back(marginOf(input, listed[i], Where() / "margins" / i));
    else if (listed.is_object())
        for (const auto& [name, targets] : listed.items())
            margins.push_back(marginOf(input, targets, Where() / "margins" / name));
    if (margins.empty())
        input.refuse("margins", "is empty; expected a list with the people of each answer, one object per margin");
    return margins;
}

std::vector<std::vector<std::string>> rowsOf(StatInput& input)
{
    const Json& rows = input.raw("rows");
    if (!rows.is_array() || rows.empty() || !rows.front().is_object())
        return input.labelTable("rows");
    std::vector<std::vector<std::string>> all;
    const Json& margins = input.raw("margins");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto& answers = all.emplace_back();
        for (const auto& [name, targets] : margins.items()) {
            const auto found = rows[i].is_object() ? rows[i].find(name) : rows[i].end();
            if (!rows[i].is_object() || found == rows[i].end() || !found->is_primitive() || found->is_null()) {
                input.refuse(Where() / "rows" / i, "has no answer \"" + name + "\"");
                return {};
            }
            answers.push_back(found->is_string() ? found->get<std::string>() : found->dump());
        }
    }
    return all;
}

std::vector<analysis::Participant> participantsOf(StatInput& input, const std::vector<NamedMargin>& margins)
{
    std::vector<analysis::Participant> participants;
    const auto rows = rowsOf(input);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].size() != margins.size()) {
            input.refuse(Where() / "rows" / i, "has " + std::to_string(rows[i].size()) +
                                                   " answers; expected one for each of the " +
                                                   std::to_string(margins.size()) + " margins");
            return {};
        }
        analysis::Participant one;
        for (std::size_t margin = 0; margin < margins.size(); ++margin) {
            const auto place = margins[margin].places.find(rows[i][margin]);
            if (place == margins[margin].places.end()) {
                input.refuse(Where() / "rows" / i, "answers " + scales::inQuotes(rows[i][margin]) +
                                                       ", which is not in the margin; expected one of its answers");
                return {};
            }
            one.answers.push_back(place->second);
        }
        participants.push_back(std::move(one));
    }
    if (!input.has("weights"))
        return participants;
    const auto weights = input.numbers("weights", {0, 1e15});
    if (weights.size() != participants.size())
        input.refuse("weights", "has " + std::to_string(weights.size()) + " numbers; expected one for each of the " +
                                    std::to_string(participants.size()) + " rows");
    for (std::size_t i = 0; i < std::min(weights.size(), participants.size()); ++i)
        participants[i].weight = weights[i];
    return participants;
}

Json rakeOf(StatInput& input)
{
    const auto margins = marginsOf(input);
    const auto participants = participantsOf(input, margins);
    analysis::RakingRules rules;
    if (input.has("trim") && input.raw("trim").is_boolean())
        rules.trim = input.raw("trim").get<bool>() ? rules.trim : std::nullopt;
    else
        rules.trim = input.numberOr("trim", *rules.trim, {1, 1e9});
    rules.tolerance = input.numberOr("tolerance", rules.tolerance, {1e-15, 1});
    rules.mostCycles = static_cast<int>(input.numberOr("most_cycles", rules.mostCycles, {1, 1e6, true}));
    std::vector<analysis::MarginTotals> targets;
    targets.reserve(margins.size());
    for (const NamedMargin& margin : margins)
        targets.push_back(margin.targets);
    const bool complete = std::ranges::all_of(
        participants, [&](const analysis::Participant& one) { return one.answers.size() == targets.size(); });
    if (!complete)
        return {};
    const auto raked = analysis::rake(participants, targets, rules);
    const bool refused = raked.reason != analysis::Reason::none;
    Json said = {{"weights", refused ? Json(nullptr) : Json(raked.weights)},
                 {"cycles", raked.cycles},
                 {"n", participants.size()},
                 {"n_e", raked.effective > 0 ? Json(raked.effective) : Json(nullptr)},
                 {"max_over_mean", raked.effective > 0 ? Json(raked.largest) : Json(nullptr)},
                 {"trimmed", raked.trimmed},
                 {"method", rules.trim ? "raked, trimmed" : "raked"}};
    if (refused)
        said["why"] = sentenceOf(raked.reason);
    return said;
}

Json standardiseOf(StatInput& input)
{
    std::vector<analysis::Stratum> strata;
    double population = 0;
    for (const auto& row : input.objects("strata", {"k", "n", "weight"}, {0, StatInput::infinite})) {
        if (row[0] > row[1])
            input.refuse(Where() / "strata" / strata.size() / "k",
                         "is larger than \"n\"; expected at most all of them");
        strata.push_back({row[0], row[1], row[2]});
        population += row[2];
    }
    if (!strata.empty() && !(population > 0))
        input.refuse("strata", "has no weight above 0; expected the people of the population");
    std::vector<std::size_t> joins;
    if (input.has("joins"))
        for (const double place : input.numbers("joins", {0, static_cast<double>(strata.size()) - 1, true}))
            joins.push_back(static_cast<std::size_t>(place));
    const auto found = analysis::standardise(strata, joins, input.levelOr("level", .95));
    Json said;
    addEstimate(said, "p", "lo", "hi", found.share);
    said["strata"] = found.used.size();
    addOrigin(said, found.share);
    said["standardised"] = true;
    return said;
}

constexpr std::array<Statistic, 2> ofWeights = {{
    {"rake", "rows (answers per margin), margins (people per answer), trim (4), weights: weights, cycles, n_e", rakeOf},
    {"standardise", "strata [{k, n, weight}], joins, level: p, lo, hi", standardiseOf},
}};

}

std::span<const Statistic> weightStatistics() { return ofWeights; }

}
