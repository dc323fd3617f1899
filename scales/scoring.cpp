#include "scales/scoring.h"

#include <algorithm>
#include <cassert>

namespace scales {

Scorer::Scorer(const Instrument& instrument, const std::string& formatId)
    : instrument_(&instrument), highest_(instrument.subscales.size(), 0)
{
    const AnswerFormat* format = instrument.format(formatId);
    const auto dichotomy = std::find_if(instrument.dichotomies.begin(), instrument.dichotomies.end(),
                                        [&](const Dichotomy& one) { return one.format == formatId; });
    assert(format && dichotomy != instrument.dichotomies.end());

    for (const Item& item : instrument.items) {
        const auto subscale = std::find_if(instrument.subscales.begin(), instrument.subscales.end(),
                                           [&](const Subscale& one) { return one.id == item.subscale; });
        ItemKey key;
        key.subscale = static_cast<std::size_t>(subscale - instrument.subscales.begin());
        key.counting.assign(static_cast<std::size_t>(format->points()) + 1, false);
        const auto& codes = item.direction == Direction::positive ? dichotomy->positiveCodes : dichotomy->negativeCodes;
        for (const int code : codes)
            key.counting.at(static_cast<std::size_t>(code)) = true;
        ++highest_.at(key.subscale);
        keys_.push_back(std::move(key));
    }
}

bool Scorer::counts(std::size_t index, Code code) const
{
    return keys_.at(index).counting.at(static_cast<std::size_t>(number(code)));
}

ScaleScores Scorer::score(std::span<const Code> codes) const
{
    assert(codes.size() == keys_.size());
    std::vector<int> points(highest_.size(), 0);
    ScaleScores scores;
    scores.missing.assign(highest_.size(), 0);
    for (std::size_t i = 0; i < keys_.size(); ++i) {
        const std::size_t subscale = keys_[i].subscale;
        if (codes[i] == Code::none)
            ++scores.missing[subscale];
        else if (counts(i, codes[i]))
            ++points[subscale];
    }

    int total = 0;
    int missing = 0;
    int highest = 0;
    for (std::size_t s = 0; s < highest_.size(); ++s) {
        if (scores.missing[s] > instrument_->subscales[s].missingAllowed)
            scores.subscales.push_back(TooFewAnswers{scores.missing[s]});
        else
            scores.subscales.push_back(Score{points[s], highest_[s]});
        total += points[s];
        missing += scores.missing[s];
        highest += highest_[s];
    }
    if (missing > instrument_->totalMissingAllowed) {
        scores.total = TooFewAnswers{missing};
        return scores;
    }
    scores.total = Score{total, highest};
    for (const Category& category : instrument_->categories)
        if (total >= category.from && total <= category.to)
            scores.category = &category;
    return scores;
}

}
