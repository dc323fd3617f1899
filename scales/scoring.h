#pragma once

#include "scales/instrument.h"
#include "scales/points.h"

#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace scales {

/// Points travel with the highest that could be reached, so that nobody compares 4 of 6 with 4 of 11.
struct Score {
    Points points;   ///< 0 ≤ points ≤ highest; whole unless the variant prorates
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

/// Scores answers on one instrument in one answer format, by one of the scoring variants of its definition.
///
/// For the De Jong Gierveld scale the default is the manual's: the middle answer counts on every item, a subscale is
/// valid only when complete, the total with at most one item open, and nothing is imputed.
/// (de Jong Gierveld & van Tilburg, Manual of the Loneliness Scale, sections 7 and 8.)
class Scorer {
public:
    /// `instrument` must outlive the scorer and have the format ("" when all its items have answers of their own) and
    /// the variant ("" for the default).
    Scorer(const Instrument& instrument, const std::string& formatId, const std::string& variantId = "");

    /// `codes`: one per item in the order of instrument.items, Code::none where not answered; each within the format.
    ScaleScores score(std::span<const Code> codes) const;

    /// Whether an answer gives points on the item at `index`: the item dichotomised.
    bool counts(std::size_t index, Code code) const { return points(index, code) > 0; }

private:
    struct ItemKey {
        std::size_t subscale = 0;
        std::vector<int> points;   ///< by code, weighted; 0 for Code::none
        int highest = 0;
    };

    /// Some items taken together: a subscale, or all of them.
    struct Sum {
        int points = 0;
        int answered = 0;   ///< points that could be reached on the answered items
        int highest = 0;
        int missing = 0;   ///< items

        void add(const Sum& other);
    };

    int points(std::size_t index, Code code) const;
    Outcome outcomeOf(const Sum& sum, int missingAllowed) const;

    const Instrument* instrument_;
    const ScoringVariant* variant_;
    std::vector<ItemKey> keys_;
};

}
