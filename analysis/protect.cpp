#include "analysis/protect.h"

#include "analysis/audit.h"
#include "analysis/bounds.h"

#include <algorithm>
#include <functional>
#include <optional>

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

class Protection {
public:
    Protection(const Plan& plan, const std::vector<ExactCell>& cells, const Bundled& bundle,
               const std::vector<bool>& before);
    std::vector<bool> withheld() && { return std::move(withheld_); }

private:
    /// Where a reader learns too much: the sums to mend.
    struct Leak {
        std::vector<std::size_t> sums;
    };

    struct Attempt {
        bool isRefuted = false;   ///< the guess contradicts the release
        std::optional<Leak> leak;
    };

    bool isGuardHit(std::size_t cell) const;
    /// Few surveys ask gender, and a guess costs as much as an attack.
    bool isWorthGuessing(Reader::Guess guess) const
    {
        return guess != Reader::Guess::everybodyToldGender || plan_->splits(Plan::Split::gender);
    }
    void withholdCompanion(std::size_t guarded);
    template <class Attack>
    std::optional<Leak> fromAnywhere(Attack attack) const;
    template <class Attack>
    std::optional<Leak> boldestFirst(Attack attack) const;
    std::optional<Leak> leak() const;
    std::optional<Leak> leakTo(const Reader& reader, const std::vector<bool>& about) const;
    std::vector<bool> tellable(std::vector<bool> about, Reader::Guess guess, const Reader::Insight* insight) const;
    std::optional<Leak> provedLeak() const;
    Leak around(std::size_t cell) const;
    template <class Search>
    bool complementAll(Search search);
    bool complement(const Leak& leak);
    template <class Search>
    void giveBack(Search search);

    std::vector<const PrintedCell*> shown() const;
    bool wasWithheld(std::size_t cell) const { return !before_.empty() && before_[cell]; }
    bool isBetter(std::size_t one, std::size_t other) const;
    std::optional<std::size_t> best(const std::vector<std::size_t>& candidates) const;

    const Plan* plan_;
    const std::vector<ExactCell>* cells_;
    Bundled bundle_;
    std::vector<bool> before_;   ///< withheld in the release before; may be empty
    std::vector<PrintedCell> printed_;
    std::vector<bool> primary_;   ///< withheld for its own sake
    std::vector<bool> needed_;    ///< primary, or companion of a guarded cell: never given back
    std::vector<bool> withheld_;
};

Protection::Protection(const Plan& plan, const std::vector<ExactCell>& cells, const Bundled& bundle,
                       const std::vector<bool>& before)
    : plan_(&plan), cells_(&cells), bundle_(believable(bundle, cells)), before_(before)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        PrintedCell printed{rounded(cells[i].n, countStep), {}};
        for (const Count k : cells[i].k)
            printed.counts.push_back(printedCount(k));
        printed_.push_back(printed);
        primary_.push_back(cells[i].n < plan.threshold() || isGuardHit(i));
    }
    needed_ = withheld_ = primary_;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i].n >= plan.threshold() && isGuardHit(i))
            withholdCompanion(i);
    const auto fast = [this] { return leak(); };
    const auto judge = [this] {
        auto found = leak();
        return found ? found : provedLeak();
    };
    complementAll(fast);
    giveBack(fast);
    if (complementAll(judge))
        giveBack(judge);
}

/// Ends at the latest when nothing is shown any more. Whether there was anything to mend.
template <class Search>
bool Protection::complementAll(Search search)
{
    auto found = search();
    const bool isNew = found.has_value();
    while (found && complement(*found))
        found = search();
    return isNew;
}

bool Protection::isGuardHit(std::size_t cell) const
{
    const ExactCell& exact = (*cells_)[cell];
    return std::any_of(exact.k.begin(), exact.k.end(), [&](Count k) { return exact.n - k < bundle_.guard; });
}

/// A sibling; where none could be shown, the smallest group anywhere that could.
void Protection::withholdCompanion(std::size_t guarded)
{
    std::vector<std::size_t> siblings;
    for (const Plan::Sum& sum : plan_->sums())
        if (std::find(sum.parts.begin(), sum.parts.end(), guarded) != sum.parts.end())
            for (const std::size_t part : sum.parts)
                if (part != guarded && !primary_[part])
                    siblings.push_back(part);
    if (siblings.empty())
        for (std::size_t i = 0; i < primary_.size(); ++i)
            if (!primary_[i])
                siblings.push_back(i);
    if (std::any_of(siblings.begin(), siblings.end(), [&](std::size_t one) { return withheld_[one]; }))
        return;   // somebody else's companion serves
    if (const auto companion = best(siblings))
        withheld_[*companion] = needed_[*companion] = true;
}

std::vector<const PrintedCell*> Protection::shown() const
{
    std::vector<const PrintedCell*> cells;
    for (std::size_t i = 0; i < printed_.size(); ++i)
        cells.push_back(withheld_[i] ? nullptr : &printed_[i]);
    return cells;
}

/// Attacks from outside, and as somebody who knows all about their own small cell and must not learn about another small
/// one. `attack` takes a reader, what it is about, and the insight, null from outside.
template <class Attack>
std::optional<Protection::Leak> Protection::fromAnywhere(Attack attack) const
{
    const auto cells = shown();
    const Reader outside(*plan_, bundle_, cells);
    if (auto found = attack(outside, withheld_, nullptr))
        return found;
    for (std::size_t own = 0; own < primary_.size(); ++own) {
        const ExactCell& exact = (*cells_)[own];
        if (!primary_[own] || exact.n == 0 || exact.n > largestInsiderCircle)
            continue;
        const Reader::Insight insight{own, exact.n, exact.k};
        std::vector<bool> others = primary_;
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
std::optional<Protection::Leak> Protection::boldestFirst(Attack attack) const
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

/// By following one sum after another: fast, and nearly everything that there is to find.
std::optional<Protection::Leak> Protection::leak() const
{
    const Reader prover(*plan_, bundle_, shown());
    for (std::size_t s = 0; s < plan_->sums().size(); ++s)
        if (prover.rest(s).isTooNarrow())
            return Leak{{s}};
    return fromAnywhere([this](const Reader& reader, const std::vector<bool>& about,
                               const Reader::Insight* insight) -> std::optional<Leak> {
        // What is proved without a guess is mended first: that needs the fewest complements.
        for (const auto guess : Reader::everyGuess)
            if (isWorthGuessing(guess))
                if (auto found = leakTo(reader.guessing(guess), tellable(about, guess, insight)))
                    return found;
        return std::nullopt;
    });
}

/// By all sums and joint classes at once: the judge of what the fast search left.
std::optional<Protection::Leak> Protection::provedLeak() const
{
    if (std::none_of(withheld_.begin(), withheld_.end(), std::identity()))
        return std::nullopt;
    const auto cells = shown();
    if (const auto sum = Audit(*plan_, bundle_, cells, Reader(*plan_, bundle_, cells)).tooNarrowRest())
        return Leak{{*sum}};
    return fromAnywhere([&](const Reader& reader, const std::vector<bool>& about, const Reader::Insight* insight) {
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
std::vector<bool> Protection::tellable(std::vector<bool> about, Reader::Guess guess,
                                       const Reader::Insight* insight) const
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
Protection::Leak Protection::around(std::size_t cell) const
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
std::optional<Protection::Leak> Protection::leakTo(const Reader& reader, const std::vector<bool>& about) const
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

/// Withholds the smallest shown part of the sums, else their smallest shown whole, else the smallest cell there is.
/// False when there is none.
bool Protection::complement(const Leak& leak)
{
    std::vector<std::size_t> parts;
    std::vector<std::size_t> wholes;
    for (const std::size_t s : leak.sums) {
        const Plan::Sum& sum = plan_->sums()[s];
        for (const std::size_t part : sum.parts)
            if (!withheld_[part])
                parts.push_back(part);
        if (!withheld_[sum.whole])
            wholes.push_back(sum.whole);
    }
    std::vector<std::size_t> everything;
    for (std::size_t i = 0; i < withheld_.size(); ++i)
        if (!withheld_[i])
            everything.push_back(i);
    for (const auto& candidates : {parts, wholes, everything})
        if (const auto next = best(candidates)) {
            withheld_[*next] = true;
            return true;
        }
    return false;
}

/// A complement that was chosen early may have become superfluous through a later one, or have protected one that came
/// back since.
template <class Search>
void Protection::giveBack(Search search)
{
    std::vector<std::size_t> candidates;
    for (std::size_t i = 0; i < withheld_.size(); ++i)
        if (withheld_[i] && !needed_[i])
            candidates.push_back(i);
    std::sort(candidates.begin(), candidates.end(), [&](std::size_t one, std::size_t other) {
        return isBetter(other, one);   // those that serve worst first
    });
    const auto isSuperfluous = [&](std::size_t one) {
        withheld_[one] = false;
        const bool leaks = search().has_value();
        withheld_[one] = leaks;
        return !leaks;
    };
    for (bool isNew = true; isNew;) {
        isNew = false;
        for (const std::size_t one : candidates)
            isNew = (withheld_[one] && isSuperfluous(one)) || isNew;
    }
}

/// Those withheld before come first, then the smallest; the first in the order of the plan among equals.
bool Protection::isBetter(std::size_t one, std::size_t other) const
{
    if (wasWithheld(one) != wasWithheld(other))
        return wasWithheld(one);
    const Count n = (*cells_)[one].n;
    return n != (*cells_)[other].n ? n < (*cells_)[other].n : one < other;
}

std::optional<std::size_t> Protection::best(const std::vector<std::size_t>& candidates) const
{
    const auto found = std::min_element(candidates.begin(), candidates.end(),
                                        [&](std::size_t one, std::size_t other) { return isBetter(one, other); });
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

}

std::vector<bool> protect(const Plan& plan, const std::vector<ExactCell>& cells, const Bundled& bundle,
                          const std::vector<bool>& before)
{
    return Protection(plan, cells, bundle, before).withheld();
}

}
