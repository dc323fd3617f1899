#include "analysis/protect.h"

#include "analysis/choices.h"
#include "analysis/leaks.h"

#include <algorithm>
#include <optional>

namespace analysis {
namespace {

/// Of a tree with so many cells, so many choices: a second at most, since one sum refutes most of them.
constexpr std::size_t smallTree = 64;
constexpr int mostChoices = 300;

class Protection {
public:
    Protection(const Plan& plan, const std::vector<ExactCell>& cells, const Bundled& bundle,
               const std::vector<bool>& before);
    std::vector<bool> withheld() && { return std::move(withheld_); }

private:
    bool isGuardHit(std::size_t cell) const;
    void withholdCompanion(std::size_t guarded);
    template <class Search>
    bool complementAll(Search search);
    bool complement(const Leaks::Leak& leak);
    template <class Search>
    void giveBack(Search search);
    template <class Search>
    void chooseAnew(Search search);
    bool isTree() const;

    template <class Which>
    std::vector<std::size_t> cellsThat(Which which) const;
    bool wasWithheld(std::size_t cell) const { return !before_.empty() && before_[cell]; }
    bool isBetter(std::size_t one, std::size_t other) const;
    std::optional<std::size_t> best(const std::vector<std::size_t>& candidates) const;

    const Plan* plan_;
    const std::vector<ExactCell>* cells_;
    Count guard_;
    std::vector<bool> before_;    ///< withheld in the release before; may be empty
    std::vector<bool> primary_;   ///< withheld for its own sake
    std::vector<bool> needed_;    ///< primary, or companion of a guarded cell: never given back
    std::vector<bool> withheld_;
};

Protection::Protection(const Plan& plan, const std::vector<ExactCell>& cells, const Bundled& bundle,
                       const std::vector<bool>& before)
    : plan_(&plan), cells_(&cells), guard_(bundle.guard), before_(before)
{
    for (std::size_t i = 0; i < cells.size(); ++i)
        primary_.push_back(cells[i].n < plan.threshold() || isGuardHit(i));
    needed_ = withheld_ = primary_;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (cells[i].n >= plan.threshold() && isGuardHit(i))
            withholdCompanion(i);
    const Leaks leaks(plan, cells, bundle, primary_);
    const auto fast = [&] { return leaks.followed(withheld_); };
    const auto judge = [&] {
        auto found = leaks.followed(withheld_);
        return found ? found : leaks.proved(withheld_);
    };
    complementAll(fast);
    giveBack(fast);
    if (complementAll(judge))
        giveBack(judge);
    if (cells.size() <= smallTree && isTree())
        chooseAnew(judge);
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

/// Cells, the ones that serve best first.
template <class Which>
std::vector<std::size_t> Protection::cellsThat(Which which) const
{
    std::vector<std::size_t> cells;
    for (std::size_t i = 0; i < withheld_.size(); ++i)
        if (which(i))
            cells.push_back(i);
    std::sort(cells.begin(), cells.end(), [&](std::size_t one, std::size_t other) { return isBetter(one, other); });
    return cells;
}

bool Protection::isGuardHit(std::size_t cell) const
{
    const ExactCell& exact = (*cells_)[cell];
    return std::any_of(exact.k.begin(), exact.k.end(), [&](Count k) { return exact.n - k < guard_; });
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
        siblings = cellsThat([&](std::size_t i) { return !primary_[i]; });
    if (std::any_of(siblings.begin(), siblings.end(), [&](std::size_t one) { return withheld_[one]; }))
        return;   // somebody else's companion serves
    if (const auto companion = best(siblings))
        withheld_[*companion] = needed_[*companion] = true;
}

/// Withholds the smallest shown part of the sums, else their smallest shown whole, else the smallest cell there is.
/// False when there is none.
bool Protection::complement(const Leaks::Leak& leak)
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
    for (const auto& candidates : {parts, wholes, cellsThat([&](std::size_t i) { return !withheld_[i]; })})
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
    auto candidates = cellsThat([&](std::size_t i) { return withheld_[i] && !needed_[i]; });
    std::reverse(candidates.begin(), candidates.end());   // those that serve worst first
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

/// The cheapest choice that serves: people who would not have been withheld before count first, then all. What stands already
/// stays where nothing cheaper is found among `mostChoices`.
template <class Search>
void Protection::chooseAnew(Search search)
{
    const std::vector<std::size_t> candidates = cellsThat([&](std::size_t i) { return !needed_[i]; });
    std::vector<Choices::Cost> costs;
    Choices::Cost standing;
    for (const std::size_t i : candidates) {
        const Count n = (*cells_)[i].n;
        costs.push_back({wasWithheld(i) ? 0 : n, n});
        if (withheld_[i])
            standing = {standing.first + costs.back().first, standing.second + n};
    }
    const std::vector<bool> chosen = withheld_;
    Choices choices(std::move(costs));
    for (int tried = 0; tried < mostChoices; ++tried) {
        const auto choice = choices.next();
        if (!choice || !(choice->cost < standing))
            break;
        withheld_ = needed_;
        for (const std::size_t thing : choice->things)
            withheld_[candidates[thing]] = true;
        if (!search())
            return;
    }
    withheld_ = chosen;
}

/// No cell has two wholes, or is told apart in two ways.
bool Protection::isTree() const
{
    std::vector<int> wholes(cells_->size());
    std::vector<int> splits(cells_->size());
    for (const Plan::Sum& sum : plan_->sums()) {
        ++splits[sum.whole];
        for (const std::size_t part : sum.parts)
            ++wholes[part];
    }
    const auto isOnce = [](int times) { return times <= 1; };
    return std::all_of(wholes.begin(), wholes.end(), isOnce) && std::all_of(splits.begin(), splits.end(), isOnce);
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
