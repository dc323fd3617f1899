#include "app/cli/stat/statistics.h"

#include "analysis/consistency.h"
#include "analysis/mantel_haenszel.h"
#include "analysis/scalability.h"

#include <algorithm>
#include <array>
#include <set>

namespace cli {
namespace {

constexpr StatInput::Between scores{0, 1000, true};

Json alphaOf(StatInput& input)
{
    auto rows = input.table("items", {-1e100, 1e100});
    const std::size_t items = rows.empty() ? 0 : rows.front().size();
    const auto found =
        analysis::consistencyOf(analysis::Covariances::of(std::move(rows), items), input.levelOr("level", .95));
    Json said;
    addEstimate(said, "alpha", "lo", "hi", found.alpha);
    said["lambda2"] = numberOrNull(found.lambda2);
    said["item_rest"] = numbersOrNull(found.itemRest);
    said["alpha_if_dropped"] = numbersOrNull(found.alphaIfDropped);
    addOrigin(said, found.alpha);
    return said;
}

/// Whole scores as patterns; refuses more than 64 bits of them.
analysis::ItemPatterns patternsOf(StatInput& input, const std::vector<std::vector<double>>& rows, int highest)
{
    const std::size_t items = rows.empty() ? 1 : rows.front().size();
    auto patterns = analysis::ItemPatterns::make(items, highest);
    if (!patterns) {
        input.refuse("items", "has too many items with too many scores; expected what fits in 64 bits, as 64 items "
                              "of 0 and 1, 32 up to 3, 21 up to 7 or 16 up to 15");
        return *analysis::ItemPatterns::make(1, 1);
    }
    std::vector<int> whole(items);
    for (const auto& row : rows) {
        std::ranges::transform(row, whole.begin(), [](double score) { return static_cast<int>(score); });
        patterns->add(patterns->pack(whole));
    }
    return std::move(*patterns);
}

Json mokkenOf(StatInput& input)
{
    const auto rows = input.table("items", scores);
    double highest = 1;
    for (const auto& row : rows)
        highest = std::max(highest, *std::ranges::max_element(row));
    const auto found =
        analysis::scalabilityOf(patternsOf(input, rows, static_cast<int>(highest)), input.levelOr("level", .95));
    Json said;
    addEstimate(said, "H", "lo", "hi", found.h);
    said["H_se"] = numberOrNull(found.error);
    addScalability(said, found);
    addOrigin(said, found.h);
    return said;
}

Json mantelHaenszelOf(StatInput& input)
{
    const auto rows = input.table("items", {0, 1, true});
    const auto group = input.labels("group");
    if (rows.size() != group.size())
        input.refuse("group", "has " + std::to_string(group.size()) + " entries; expected one for each of the " +
                                  std::to_string(rows.size()) + " rows");
    const std::set<std::string> names(group.begin(), group.end());
    if (names.size() != 2) {
        input.refuse("group", "has " + std::to_string(names.size()) + " different values; expected two");
        return {};
    }
    std::array<std::vector<std::vector<double>>, 2> parts;
    for (std::size_t i = 0; i < std::min(rows.size(), group.size()); ++i)
        parts.at(group[i] == *names.begin() ? 0 : 1).push_back(rows[i]);
    if (parts[0].empty() || parts[1].empty())
        return {};
    const auto found = analysis::mantelHaenszel(patternsOf(input, parts[0], 1), patternsOf(input, parts[1], 1));
    const bool judges = std::min(parts[0].size(), parts[1].size()) >= analysis::fewestToJudgeItems;

    Json said = {{"reference", *names.begin()}, {"n", {parts[0].size(), parts[1].size()}}, {"items", Json::array()}};
    for (const analysis::ItemDifference& item : found) {
        Json one = {{"odds_ratio", numberOrNull(item.oddsRatio)}, {"p", numberOrNull(item.p)}, {"ets", nullptr}};
        if (item.size)
            one["ets"] = nameOf(*item.size);
        if (!item.size)
            one["why"] = sentenceOf(analysis::Reason::everybodyAlike);
        said["items"].push_back(std::move(one));
    }
    said["judged"] = judges;
    if (!judges)
        said["why"] = sentenceOf(analysis::Reason::tooFewToJudge);
    return said;
}

constexpr std::array<Statistic, 3> ofItems = {{
    {"alpha", "items (rows of numbers), level: alpha, lo, hi (Feldt), lambda2, item_rest, alpha_if_dropped", alphaOf},
    {"mokken", "items (rows of whole numbers from 0), level: H, H_se, lo, hi, Hi, Hi_se, Hij", mokkenOf},
    {"mantel_haenszel", "items (rows of 0 and 1), group: per item odds_ratio, p, ets", mantelHaenszelOf},
}};

}

std::span<const Statistic> itemStatistics() { return ofItems; }

}
