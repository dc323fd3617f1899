#include "analysis/scalability.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace analysis {
namespace {

/// To score at least so much on an item.
struct Step {
    std::size_t item = 0;
    int score = 1;
    std::uint64_t people = 0;   ///< who pass it
    double share = 0;
};

/// Steps of two items, of which fewer people pass the harder one.
struct StepPair {
    std::size_t easier = 0;
    std::size_t harder = 0;
    double weight = 1;
};

/// F, E and how both change with what one person answered, for one set of pairs.
struct Errors {
    double found = 0;             ///< share of people, summed over pairs, who pass the harder step only
    double expected = 0;          ///< the same if items were independent
    std::vector<double> slopes;   ///< by step: derivative of `expected` to the share that passes it

    std::optional<double> value() const { return expected > 0 ? std::optional(1 - found / expected) : std::nullopt; }
};

class Scaling {
public:
    explicit Scaling(const ItemPatterns& patterns) : patterns_(patterns), items_(patterns.items())
    {
        countSteps();
        pairSteps();
        countErrors();
    }

    double people() const { return people_; }
    std::optional<double> pair(std::size_t i, std::size_t j) const { return pairs_[i * items_ + j].value(); }
    std::optional<double> item(std::size_t i) const { return sets_[i].value(); }
    std::optional<double> scale() const { return sets_.back().value(); }

    /// Standard errors of the items and, last, of the scale; 0 where there is no coefficient.
    ///
    /// One person more of a pattern moves H = 1 - F/E by -(f - F)/E + F/E²·Σ slope·(z - share); their squares add up to the
    /// variance of H, times n².
    std::vector<double> errors() const
    {
        std::vector<double> squares(items_ + 1);
        std::vector<double> errors(items_ + 1);
        std::vector<double> failed(items_ + 1);
        std::vector<char> passes(steps_.size());
        patterns_.each([&](std::span<const int> scores, std::uint64_t count) {
            failedPairs(scores, passes, failed);
            for (std::size_t set = 0; set <= items_; ++set) {
                const Errors& all = sets_[set];
                if (!(all.expected > 0))
                    continue;
                double moved = 0;
                for (std::size_t step = 0; step < steps_.size(); ++step)
                    moved += all.slopes[step] * ((passes[step] ? 1.0 : 0.0) - steps_[step].share);
                const double influence =
                    -(failed[set] - all.found) / all.expected + all.found / (all.expected * all.expected) * moved;
                squares[set] += static_cast<double>(count) * influence * influence;
            }
        });
        std::ranges::transform(squares, errors.begin(), [&](double square) { return std::sqrt(square) / people_; });
        return errors;
    }

private:
    void countSteps()
    {
        std::vector<std::uint64_t> passing(items_ * static_cast<std::size_t>(patterns_.highest()));
        std::uint64_t all = 0;
        patterns_.each([&](std::span<const int> scores, std::uint64_t count) {
            all += count;
            for (std::size_t i = 0; i < items_; ++i)
                for (int score = 1; score <= scores[i]; ++score)
                    passing[place(i, score)] += count;
        });
        people_ = static_cast<double>(all);
        for (std::size_t i = 0; i < items_; ++i)
            for (int score = 1; score <= patterns_.highest(); ++score) {
                const std::uint64_t people = passing[place(i, score)];
                steps_.push_back({i, score, people, static_cast<double>(people) / people_});
            }
    }

    std::size_t place(std::size_t item, int score) const
    {
        return item * static_cast<std::size_t>(patterns_.highest()) + static_cast<std::size_t>(score) - 1;
    }

    void pairSteps()
    {
        for (std::size_t a = 0; a < steps_.size(); ++a)
            for (std::size_t b = a + 1; b < steps_.size(); ++b) {
                if (steps_[a].item == steps_[b].item)
                    continue;
                if (steps_[a].people != steps_[b].people) {
                    const bool aIsEasier = steps_[a].people > steps_[b].people;
                    stepPairs_.push_back({aIsEasier ? a : b, aIsEasier ? b : a, 1});
                } else {
                    stepPairs_.push_back({a, b, .5});
                    stepPairs_.push_back({b, a, .5});
                }
            }
        sets_.assign(items_ + 1, Errors{0, 0, std::vector<double>(steps_.size())});
        pairs_.resize(items_ * items_);
        for (const StepPair& pair : stepPairs_) {
            const Step& easier = steps_[pair.easier];
            const Step& harder = steps_[pair.harder];
            const double expected = pair.weight * (1 - easier.share) * harder.share;
            for (const std::size_t set : {easier.item, harder.item, items_}) {
                sets_[set].expected += expected;
                sets_[set].slopes[pair.easier] -= pair.weight * harder.share;
                sets_[set].slopes[pair.harder] += pair.weight * (1 - easier.share);
            }
            pairs_[easier.item * items_ + harder.item].expected += expected;
            pairs_[harder.item * items_ + easier.item].expected += expected;
        }
    }

    void countErrors()
    {
        // Halves, counted twice, are whole numbers: the order of adding does not show.
        std::vector<std::uint64_t> halves(items_ * items_);
        std::vector<char> passes(steps_.size());
        patterns_.each([&](std::span<const int> scores, std::uint64_t count) {
            pass(scores, passes);
            for (const StepPair& pair : stepPairs_)
                if (!passes[pair.easier] && passes[pair.harder])
                    halves[steps_[pair.easier].item * items_ + steps_[pair.harder].item] +=
                        count * (pair.weight == 1 ? 2 : 1);
        });
        for (std::size_t i = 0; i < items_; ++i)
            for (std::size_t j = i + 1; j < items_; ++j) {
                const double found = static_cast<double>(halves[i * items_ + j] + halves[j * items_ + i]) / 2 / people_;
                pairs_[i * items_ + j].found = found;
                pairs_[j * items_ + i].found = found;
                for (const std::size_t set : {i, j, items_})
                    sets_[set].found += found;
            }
    }

    void pass(std::span<const int> scores, std::vector<char>& passes) const
    {
        for (std::size_t step = 0; step < steps_.size(); ++step)
            passes[step] = scores[steps_[step].item] >= steps_[step].score;
    }

    void failedPairs(std::span<const int> scores, std::vector<char>& passes, std::vector<double>& failed) const
    {
        pass(scores, passes);
        std::ranges::fill(failed, 0.0);
        for (const StepPair& pair : stepPairs_)
            if (!passes[pair.easier] && passes[pair.harder])
                for (const std::size_t set : {steps_[pair.easier].item, steps_[pair.harder].item, items_})
                    failed[set] += pair.weight;
    }

    const ItemPatterns& patterns_;
    std::size_t items_;
    double people_ = 0;
    std::vector<Step> steps_;
    std::vector<StepPair> stepPairs_;
    std::vector<Errors> sets_;    ///< the pairs of each item, and last all of them
    std::vector<Errors> pairs_;   ///< item by item
};

}

Scalability scalabilityOf(const ItemPatterns& patterns, double level)
{
    const std::size_t items = patterns.items();
    Scalability found{missing(Reason::nobody), std::nullopt, std::vector<std::optional<Scaled>>(items),
                      std::vector<std::optional<double>>(items * items)};
    const std::uint64_t people = patterns.people();
    if (people < 2) {
        found.h = missing(people == 0 ? Reason::nobody : Reason::onePerson, static_cast<double>(people));
        return found;
    }
    const Scaling scaling(patterns);
    const auto h = scaling.scale();
    if (!h) {
        found.h = missing(items < 2 ? Reason::oneItem : Reason::constantItems, scaling.people());
        return found;
    }
    const std::vector<double> errors = scaling.errors();
    for (std::size_t i = 0; i < items; ++i) {
        if (const auto value = scaling.item(i))
            found.hi[i] = Scaled{*value, errors[i]};
        for (std::size_t j = 0; j < items; ++j)
            found.hij[i * items + j] = scaling.pair(i, j);
    }
    found.error = errors.back();
    found.h = {*h, std::nullopt, Method::deltaMethod, scaling.people(), scaling.people(), Status::shown, Reason::none};
    if (*h < 1 && *found.error > 0) {
        const double half = normalQuantile(level) * *found.error / (1 - *h);
        found.h.range = Interval{1 - (1 - *h) * std::exp(half), 1 - (1 - *h) * std::exp(-half)};
    } else {
        found.h.reason = Reason::noErrors;   // the delta method would give a range of width zero
    }
    return found;
}

}
