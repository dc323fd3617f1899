#include "app/cli/reliability/reliability_json.h"

#include "analysis/false_discovery.h"
#include "analysis/mantel_haenszel.h"
#include "analysis/reliability.h"
#include "analysis/response_quality.h"

#include <algorithm>
#include <numeric>

namespace cli {
namespace {

std::vector<std::size_t> everyItem(const scales::Instrument& scale)
{
    std::vector<std::size_t> items(scale.items.size());
    std::iota(items.begin(), items.end(), std::size_t{0});
    return items;
}

/// Everybody whose answers to a subscale are complete.
analysis::ItemPatterns patternsOf(const PatternCounter& counter, const GroupPatterns& group, std::size_t subscale)
{
    auto patterns = group.complete.on(counter.itemsOf(subscale));
    auto incomplete = group.incomplete[subscale];
    patterns.take(incomplete);
    return patterns;
}

Json sayOf(const scales::Instrument& scale, const std::vector<std::size_t>& items,
           const analysis::ItemPatterns& patterns)
{
    const analysis::Reliability found = analysis::reliabilityOf(patterns);
    const analysis::Scalability& scaled = found.scalability;
    Json said = {{"n", patterns.people()}, {"items", Json::array()}};
    for (const std::size_t item : items)
        said["items"].push_back(scale.items[item].key);
    said["mean"] = numberOrNull(found.sum.mean.estimate);
    said["sd"] = numberOrNull(found.sum.deviation);
    addEstimate(said, "alpha", "alpha_lo", "alpha_hi", found.consistency.alpha);
    said["lambda2"] = numberOrNull(found.consistency.lambda2);
    said["item_rest"] = numbersOrNull(found.consistency.itemRest);
    said["alpha_if_dropped"] = numbersOrNull(found.consistency.alphaIfDropped);
    addEstimate(said, "H", "H_lo", "H_hi", scaled.h);
    said["H_se"] = numberOrNull(scaled.error);
    addScalability(said, scaled);
    said["difficulty"] = found.difficulty.empty() ? Json(std::vector<Json>(items.size())) : Json(found.difficulty);
    for (const analysis::Reason reason : {found.consistency.alpha.reason, scaled.h.reason})
        if (reason != analysis::Reason::none && !said.contains("why"))
            said["why"] = sentenceOf(reason);
    return said;
}

/// Pearson's r of every two subscales, `r_LATER_EARLIER`.
void addCorrelations(Json& said, const scales::Instrument& scale, const PatternCounter& counter,
                     const analysis::ItemPatterns& complete)
{
    const auto items = analysis::Covariances::of(analysis::ItemSums::of(complete));
    const bool enough = items.people() >= analysis::fewestForConsistency;
    for (std::size_t a = 0; a < scale.subscales.size(); ++a)
        for (std::size_t b = a + 1; b < scale.subscales.size(); ++b) {
            const auto r = items.correlation(counter.itemsOf(a), counter.itemsOf(b));
            said["r_" + scale.subscales[b].id + "_" + scale.subscales[a].id] = enough ? numberOrNull(r) : Json(nullptr);
        }
}

/// Whether the same answer everywhere contradicts itself: some statements are worded the other way round.
bool hasBothDirections(const scales::Instrument& scale)
{
    return std::ranges::any_of(
        scale.items, [&](const scales::Item& item) { return item.direction != scale.items.front().direction; });
}

/// How many gave every item its first answer, or every item its last, and what the scale looks like without them. They
/// are told and never left out in silence. The middle answer everywhere is no contradiction.
Json straightLinersOf(const AskedScale& scale, const PatternCounter& counter, const GroupPatterns& group)
{
    Json said = {{"count", group.quality.straightLiners()},
                 {"share", numberOrNull(group.quality.straightShare())},
                 {"contradictory", hasBothDirections(scale.instrument)}};
    const auto others = analysis::withoutStraightLiners(group.complete, group.quality, counter.lowestPattern(),
                                                        counter.highestPattern());
    const analysis::Reliability found = analysis::reliabilityOf(others);
    Json without = {{"n", others.people()},
                    {"mean", numberOrNull(found.sum.mean.estimate)},
                    {"alpha", numberOrNull(found.consistency.alpha.estimate)},
                    {"H", numberOrNull(found.scalability.h.estimate)}};
    addCorrelations(without, scale.instrument, counter, others);
    said["without"] = std::move(without);
    return said;
}

constexpr double falseDiscoveries = .05;   ///< among the items that are said to be read differently

/// One comparison of two groups on the items of one subscale.
struct Compared {
    std::string group;
    std::string scale;
    std::vector<std::string> items;
    std::uint64_t reference = 0;
    std::uint64_t others = 0;
    std::vector<analysis::ItemDifference> found;   ///< empty when there are too few to judge
};

Json sayOf(const Compared& one, const std::vector<double>& adjusted, std::size_t& next)
{
    Json said = {{"group", one.group}, {"scale", one.scale}, {"n_reference", one.reference}, {"n_group", one.others}};
    if (one.found.empty()) {
        said["items"] = nullptr;
        said["why"] = sentenceOf(analysis::Reason::tooFewToJudge);
        return said;
    }
    said["items"] = Json::array();
    for (std::size_t i = 0; i < one.found.size(); ++i) {
        const analysis::ItemDifference& item = one.found[i];
        const std::optional<double> corrected = item.p ? std::optional(adjusted[next++]) : std::nullopt;
        Json line = {{"item", one.items[i]},
                     {"odds_ratio", numberOrNull(item.oddsRatio)},
                     {"p", numberOrNull(item.p)},
                     {"p_adjusted", numberOrNull(corrected)},
                     {"ets", nullptr}};
        if (item.size)   // what does not stand after correction is negligible, whatever its size
            line["ets"] = nameOf(corrected.value_or(1) < falseDiscoveries ? *item.size : analysis::DifferenceSize::a);
        said["items"].push_back(std::move(line));
    }
    return said;
}

}

Json reliabilityOf(const AskedScale& scale, const PatternCounter& counter, const GroupPatterns& group)
{
    Json said = {{"sheets", group.quality.sheets()}, {"sheets_by_open_items", group.quality.byOpenItems}};
    said["total"] = sayOf(scale.instrument, everyItem(scale.instrument), group.complete);
    for (std::size_t subscale = 0; subscale < scale.instrument.subscales.size(); ++subscale)
        said[scale.instrument.subscales[subscale].id] =
            sayOf(scale.instrument, counter.itemsOf(subscale), patternsOf(counter, group, subscale));
    addCorrelations(said, scale.instrument, counter, group.complete);
    said["straight_liners"] = straightLinersOf(scale, counter, group);
    return said;
}

Json differencesOf(const AskedScale& scale, const PatternCounter& counter,
                   const std::vector<std::pair<std::string, GroupPatterns*>>& groups)
{
    if (groups.size() < 2)
        return {{"comparisons", Json::array()}, {"why", sentenceOf(analysis::Reason::oneGroup)}};
    // The largest group, and of equally large ones the first by name.
    const auto reference =
        std::ranges::max_element(groups, {}, [](const auto& one) { return one.second->complete.people(); });
    std::vector<Compared> compared;
    std::vector<double> p;
    for (const auto& [name, patterns] : groups) {
        if (patterns == reference->second)
            continue;
        for (std::size_t subscale = 0; subscale < scale.instrument.subscales.size(); ++subscale) {
            const auto theirs = patternsOf(counter, *reference->second, subscale);
            const auto ours = patternsOf(counter, *patterns, subscale);
            Compared one{name, scale.instrument.subscales[subscale].id, {}, theirs.people(), ours.people(), {}};
            for (const std::size_t item : counter.itemsOf(subscale))
                one.items.push_back(scale.instrument.items[item].key);
            if (std::min(one.reference, one.others) >= analysis::fewestToJudgeItems)
                one.found = analysis::mantelHaenszel(theirs, ours);
            for (const analysis::ItemDifference& item : one.found)
                if (item.p)
                    p.push_back(*item.p);
            compared.push_back(std::move(one));
        }
    }
    const std::vector<double> adjusted = analysis::benjaminiHochberg(p);
    std::size_t next = 0;
    Json said = {{"reference", reference->first}, {"m", p.size()}, {"comparisons", Json::array()}};
    for (const Compared& one : compared)
        said["comparisons"].push_back(sayOf(one, adjusted, next));
    return said;
}

}
