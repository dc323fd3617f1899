#pragma once

#include "scales/instrument.h"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace scales {

/// Points travel with the highest that could be reached, so that nobody compares 4 of 6 with 4 of 11.
struct Score {
    int points = 0;   ///< 0 ≤ points ≤ highest
    int highest = 0;

    friend bool operator==(const Score&, const Score&) = default;
};

/// More was left open than the scale's missing rule allows: there is no score, not a low one.
struct TooFewAnswers {
    int missing = 0;

    friend bool operator==(const TooFewAnswers&, const TooFewAnswers&) = default;
};

using Outcome = std::variant<Score, TooFewAnswers>;

/// Everything one answer sheet gives on one scale. Subscales in the order of the definition.
struct ScaleScores {
    std::vector<Outcome> subscales;
    std::vector<int> missing;   ///< unanswered items per subscale
    Outcome total = TooFewAnswers{};
    const Category* category = nullptr;   ///< of a valid total; lives in the instrument
};

/// Scores answers on one instrument in one answer format, by the rules of its definition.
///
/// For the De Jong Gierveld scale these are the manual's: the middle answer counts on every item, a subscale is valid
/// only when complete, the total with at most one item open, and nothing is imputed.
/// (de Jong Gierveld & van Tilburg, Manual of the Loneliness Scale, sections 7 and 8.)
class Scorer {
public:
    /// `instrument` must outlive the scorer and have the format.
    Scorer(const Instrument& instrument, const std::string& formatId);

    /// `codes`: one per item in the order of instrument.items, Code::none where not answered; each within the format.
    ScaleScores score(std::span<const Code> codes) const;

    /// Whether an answer counts one point on the item at `index`.
    bool counts(std::size_t index, Code code) const;

private:
    struct ItemKey {
        std::size_t subscale = 0;
        std::vector<bool> counting;   ///< by code
    };

    const Instrument* instrument_;
    std::vector<ItemKey> keys_;
    std::vector<int> highest_;   ///< items per subscale
};

}
