#include "analysis/leaks.h"

#include "analysis/audit.h"

#include <algorithm>
#include <functional>

namespace analysis {
namespace {

/// Members of one withheld cell who know each other: a person alone, or a couple.
constexpr Count largestInsiderCircle = 2;

/// A register that knows of fewer people than were counted is out of date: nobody concludes anything from it there.
Bundled believable(Bundled bundle, const std::vector<ExactCell>& cells)
{
    for (std::size_t i = 0; i < bundle.residents.size(); ++i)
        if (bundle.residents[i] < cells[i].n)
            bundle.residents[i] = Bounds::unlimited;
    return bundle;
}

}

Leaks::Leaks(const Plan& plan, const std::vector<ExactCell>& cells, const Bundled& bundle,
             const std::vector<bool>& primary)
    : plan_(&plan), cells_(&cells), bundle_(believable(bundle, cells)), primary_(&primary)
{
    for (const ExactCell& one : cells) {
        PrintedCell printed{rounded(one.n, countStep), {}};
        for (const Count k : one.k)
            printed.counts.push_back(printedCount(k));
        printed_.push_back(printed);
    }
}

std::vector<const PrintedCell*> Leaks::shown(const std::vector<bool>& withheld) const
{
    std::vector<const PrintedCell*> cells;
    for (std::size_t i = 0; i < printed_.size(); ++i)
        cells.push_back(withheld[i] ? nullptr : &printed_[i]);
    return cells;
}

/// Attacks from outside, and as somebody who knows all about their own small cell and must not learn about another small
/// one. `attack` takes a reader, what it is about, and the insight, null from outside.
template <class Attack>
std::optional<Leaks::Leak> Leaks::fromAnywhere(const std::vector<bool>& withheld, Attack attack) const
{
    const auto cells = shown(withheld);
    const Reader outside(*plan_, bundle_, cells);
    if (auto found = attack(outside, withheld, nullptr))
        return found;
    for (std::size_t own = 0; own < primary_->size(); ++own) {
        const ExactCell& exact = (*cells_)[own];
        if (!(*primary_)[own] || exact.n == 0 || exact.n > largestInsiderCircle)
            continue;
        const Reader::Insight insight{own, exact.n, exact.k};
        std::vector<bool> others = *primary_;
        others[own] = false;
        const Reader inside(*plan_, bundle_, cells, &insight);
        if (auto found = attack(inside, others, &insight))
            return found;
    }
    return std::nullopt;
}

/// Who guesses more proves more. So when the boldest guess stands and teaches nothing, no other does; when it is refuted
/// the single ones are tried, and only when all of them are, what follows without any.
template <class Attack>
std::optional<Leaks::Leak> Leaks::boldestFirst(Attack attack) const
{
    Attempt boldest = attack(Reader::Guess::everybodyToldAll);
    if (!boldest.isRefuted)
        return std::move(boldest.leak);
    bool doesAnyStand = false;
    for (const auto guess : {Reader::Guess::everybodyToldHome, Reader::Guess::everybodyToldAge,
                             Reader::Guess::everybodyToldHousehold, Reader::Guess::everybodyToldGender}) {
        if (!isWorthGuessing(guess))
            continue;
        Attempt attempt = attack(guess);
        if (attempt.leak)
            return std::move(attempt.leak);
        doesAnyStand = doesAnyStand || !attempt.isRefuted;
    }
    return doesAnyStand ? std::nullopt : attack(Reader::Guess::nothing).leak;
}

std::optional<Leaks::Leak> Leaks::followed(const std::vector<bool>& withheld) const
{
    const Reader prover(*plan_, bundle_, shown(withheld));
    for (std::size_t s = 0; s < plan_->sums().size(); ++s)
        if (prover.rest(s).isTooNarrow())
            return Leak{{s}};
    return fromAnywhere(withheld,
                        [this](const Reader& reader, const std::vector<bool>& about,
                               const Reader::Insight* insight) -> std::optional<Leak> {
                            // What is proved without a guess is mended first: that needs the fewest complements.
                            for (const auto guess : Reader::everyGuess)
                                if (isWorthGuessing(guess))
                                    if (auto found = leakTo(reader.guessing(guess), tellable(about, guess, insight)))
                                        return found;
                            return std::nullopt;
                        });
}

std::optional<Leaks::Leak> Leaks::proved(const std::vector<bool>& withheld) const
{
    if (std::none_of(withheld.begin(), withheld.end(), std::identity()))
        return std::nullopt;
    const auto cells = shown(withheld);
    if (const auto sum = Audit(*plan_, bundle_, cells, Reader(*plan_, bundle_, cells)).tooNarrowRest())
        return Leak{{*sum}};
    return fromAnywhere(withheld,
                        [&](const Reader& reader, const std::vector<bool>& about, const Reader::Insight* insight) {
                            return boldestFirst([&](Reader::Guess guess) {
                                const Reader guessing = reader.guessing(guess);
                                if (guessing.isRefuted())
                                    return Attempt{true, std::nullopt};
                                Audit audit(*plan_, bundle_, cells, guessing, insight);
                                if (audit.isRefuted())
                                    return Attempt{true, std::nullopt};
                                const auto cell = audit.tooNarrow(tellable(about, guess, insight));
                                return Attempt{false, cell ? std::optional(around(*cell)) : std::nullopt};
                            });
                        });
}

/// Without what a reader knows of cells who has the register of residents and sees nothing of the release: whoever is one of
/// two in a street of ten knows how many took part there to within eight, and no release can take that back.
std::vector<bool> Leaks::tellable(std::vector<bool> about, Reader::Guess guess, const Reader::Insight* insight) const
{
    if (bundle_.residents.empty())
        return about;
    const std::vector<const PrintedCell*> nothing(about.size(), nullptr);
    const Reader blind = Reader(*plan_, bundle_, nothing, insight).guessing(guess);
    for (std::size_t i = 0; i < about.size(); ++i)
        about[i] = about[i] && !blind.cell(i).isTooNarrow();
    return about;
}

/// All sums that a cell is in.
Leaks::Leak Leaks::around(std::size_t cell) const
{
    Leak all;
    for (std::size_t s = 0; s < plan_->sums().size(); ++s) {
        const Plan::Sum& sum = plan_->sums()[s];
        if (sum.whole == cell || std::find(sum.parts.begin(), sum.parts.end(), cell) != sum.parts.end())
            all.sums.push_back(s);
    }
    return all;
}

/// The sums that give a cell away on their own, or all around it when only several together do.
std::optional<Leaks::Leak> Leaks::leakTo(const Reader& reader, const std::vector<bool>& about) const
{
    for (std::size_t i = 0; i < about.size() && !reader.isRefuted(); ++i) {
        if (!about[i] || !reader.cell(i).isTooNarrow())
            continue;
        Leak telling;
        for (const std::size_t s : around(i).sums)
            if (reader.fromOneSum(s, i).isTooNarrow())
                telling.sums.push_back(s);
        return telling.sums.empty() ? around(i) : telling;
    }
    return std::nullopt;
}

}
