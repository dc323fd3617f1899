#pragma once

#include "analysis/bundled.h"
#include "analysis/plan.h"
#include "analysis/rounding.h"

#include <boost/container/static_vector.hpp>

#include <limits>
#include <vector>

namespace analysis {

/// One cell as it would be printed.
struct PrintedCell {
    Rounded n;
    std::vector<PrintedCount> counts;   ///< one a measure of the bundle
};

/// What a reader can prove about one group of people: from, to, for each count.
struct Bounds {
    static constexpr Count unlimited = std::numeric_limits<Count>::max() / 4;
    static constexpr Range anything = {0, unlimited};
    static constexpr Count narrowestN = 10;   ///< people, highest - lowest
    static constexpr Count narrowestK = 5;    ///< people

    /// Of one bundle. The longest closed list of the house has fewer options.
    static constexpr std::size_t mostMeasures = 24;
    using Ranges = boost::container::static_vector<Range, mostMeasures>;

    explicit Bounds(std::size_t counts) : k(counts, anything), rest(counts, anything) {}

    Range n = anything;
    Ranges k;      ///< reach the cut-off, or chose the option
    Ranges rest;   ///< do not

    /// Whether this says too much about people of whom nothing is shown: n less than 10 wide without possibly being 0,
    /// the same for a k less than 5 wide, or a cut-off that certainly everybody reaches.
    bool isTooNarrow() const;
};

/// What readers conclude from the shown cells of a plan by adding, subtracting and undoing the rounding.
///
/// Bounds are propagated along all sums together until nothing changes. That is every conclusion from one sum and
/// chains of them; conclusions that need several sums at once in a circle are the audit's work.
class Reader {
public:
    /// How the reader takes people of a whole who are in none of its parts. Nothing: there may be any number, so what
    /// follows is proved. The others guess that nobody left a question open, wherever that is possible; people of an area
    /// that the plan has no such cell of are in no part, whatever they told.
    enum class Guess {
        nothing,
        everybodyToldAll,
        everybodyToldHome,
        everybodyToldAge,
        everybodyToldHousehold,
        everybodyToldGender,
    };
    static constexpr Guess everyGuess[] = {
        Guess::nothing,          Guess::everybodyToldAll,       Guess::everybodyToldHome,
        Guess::everybodyToldAge, Guess::everybodyToldHousehold, Guess::everybodyToldGender,
    };

    /// What somebody knows about one cell beyond the release: exactly who is in it.
    struct Insight {
        std::size_t cell = 0;
        Count n = 0;
        std::vector<Count> k;
    };

    /// Proves, and guesses nothing. `shown`: by plan cell, null where withheld; counts of `bundle`, which outlives the reader.
    Reader(const Plan& plan, const Bundled& bundle, const std::vector<const PrintedCell*>& shown,
           const Insight* insight = nullptr);
    /// The same reader, guessing.
    Reader guessing(Guess what) const;

    /// Whether the guess is refuted by the release: it then teaches nothing.
    bool isRefuted() const { return isRefuted_; }
    const Bounds& cell(std::size_t planCell) const { return bounds_[planCell]; }
    /// What follows about a cell from one sum it is in, when the other cells of the sum are as concluded.
    Bounds fromOneSum(std::size_t sum, std::size_t planCell) const;
    /// People of the whole of a sum who are in none of its parts. Nothing is ever shown about them.
    const Bounds& rest(std::size_t sum) const { return bounds_[restPlaces_[sum]]; }

private:
    void see(std::size_t planCell, const PrintedCell& printed);
    void guess(Guess what);
    void conclude();
    bool concludeFromSums();
    bool concludeWithinCells();

    const Plan* plan_;
    const Bundled* bundle_;
    bool isPartition_;
    bool isRefuted_ = false;
    std::vector<Bounds> bounds_;                      ///< cells of the plan, then one rest per sum
    std::vector<std::size_t> restPlaces_;             ///< by sum
    std::vector<std::vector<std::size_t>> addends_;   ///< by sum: parts and rest
};

}
