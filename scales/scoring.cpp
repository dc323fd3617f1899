#include "scales/scoring.h"

#include <algorithm>
#include <cassert>

namespace scales {

Scorer::Scorer(const Instrument& instrument, const std::string& formatId, const std::string& variantId)
    : instrument_(&instrument),
      variant_(variantId.empty() ? &instrument.variants.front() : instrument.variant(variantId))
{
    assert(variant_ && (formatId.empty() || instrument.format(formatId)));
    for (const Item& item : instrument.items) {
        const auto subscale = std::find_if(instrument.subscales.begin(), instrument.subscales.end(),
                                           [&](const Subscale& one) { return one.id == item.subscale; });
        ItemKey key;
        key.subscale = static_cast<std::size_t>(subscale - instrument.subscales.begin());
        key.points = instrument.pointsOf(item, formatId);
        key.highest = std::ranges::max(key.points);
        key.points.insert(key.points.begin(), 0);
        keys_.push_back(std::move(key));
    }
}

int Scorer::points(std::size_t index, Code code) const
{
    return keys_.at(index).points.at(static_cast<std::size_t>(number(code)));
}

void Scorer::Sum::add(const Sum& other)
{
    points += other.points;
    answered += other.answered;
    highest += other.highest;
    missing += other.missing;
}

Outcome Scorer::outcomeOf(const Sum& sum, int missingAllowed) const
{
    if (sum.missing > missingAllowed || sum.answered == 0)
        return TooFewAnswers{sum.missing};
    if (variant_->prorates)
        return Score{Points(sum.points) * Points(sum.highest, sum.answered), sum.highest};
    return Score{sum.points, sum.highest};
}

ScaleScores Scorer::score(std::span<const Code> codes) const
{
    assert(codes.size() == keys_.size());
    std::vector<Sum> sums(instrument_->subscales.size());
    for (std::size_t i = 0; i < keys_.size(); ++i) {
        const bool open = codes[i] == Code::none;
        const int highest = keys_[i].highest;
        sums[keys_[i].subscale].add({points(i, codes[i]), open ? 0 : highest, highest, open ? 1 : 0});
    }

    ScaleScores scores;
    Sum all;
    for (std::size_t s = 0; s < sums.size(); ++s) {
        scores.subscales.push_back(outcomeOf(sums[s], variant_->missingAllowed[s]));
        scores.missing.push_back(sums[s].missing);
        all.add(sums[s]);
    }
    scores.total = outcomeOf(all, variant_->totalMissingAllowed);
    if (const auto* total = std::get_if<Score>(&scores.total))
        for (const Category& category : instrument_->categories)
            if (total->points >= category.from)   // low to high without gaps, so the last one that is reached
                scores.category = &category;
    return scores;
}

}
