#include "analysis/tables/hide.h"

#include "analysis/tables/hider.h"

#include <algorithm>
#include <array>
#include <memory>

namespace tables {
namespace {

constexpr long patience = 80'000;   ///< work beyond what is needed, in groups of programs solved: some 50 ms
constexpr std::array<Taste, 2> tastes = {{{.5, .005}, {0, .3}}};

/// What one attempt withholds; the groups it leaves unsafe.
struct Attempt {
    std::unique_ptr<Hider> hider;
    std::vector<int> lost;
};

Attempt attempt(const FrequencyTable& table, const Sums& sums, const Rules& rules, const Taste& taste,
                const Progress& progress)
{
    // The whole table stays published if that can be: without it no sum is worth much.
    for (const bool isTotalPublished : {true, false}) {
        auto hider = std::make_unique<Hider>(table, sums, rules, taste);
        if (isTotalPublished)
            hider->publishAlways(sums.groupOf(0));
        auto lost = hider->withholdAround(progress);
        if (lost.empty() || !isTotalPublished)
            return {std::move(hider), std::move(lost)};
    }
    return {};
}

}

Hiding hide(const FrequencyTable& table, const Rules& rules, const Progress& progress)
{
    std::vector<bool> zeros(table.counts.size());
    for (std::size_t cell = 0; cell < zeros.size(); ++cell)
        zeros[cell] = table.counts[cell] == 0 && rules.lowerBound > 0;
    Hiding hiding{std::vector<bool>(table.counts.size(), false), {}};
    if (zeros.front())
        return hiding;
    const Sums sums(table, rules.lowerBound, zeros);
    Attempt best;
    long left = patience;
    for (const Taste& taste : tastes) {
        if (best.hider && left <= 0)
            break;
        Attempt next = attempt(table, sums, rules, taste, best.hider ? Progress{} : progress);
        if (next.lost.empty()) {
            next.hider->publishAgain(left - next.hider->work());
            if (best.hider)
                next.hider->exchange(left - next.hider->work());
        }
        left -= next.hider->work();
        if (!best.hider || (next.lost.size() < best.lost.size()) ||
            (next.lost.size() == best.lost.size() && next.hider->secondaryCells() < best.hider->secondaryCells()))
            best = std::move(next);
    }
    for (std::size_t cell = 0; cell < hiding.withheld.size(); ++cell)
        hiding.withheld[cell] = sums.groupOf(cell) >= 0 && best.hider->isWithheld(sums.groupOf(cell));
    for (const int group : best.lost) {
        const auto& cells = sums.group(group).cells;
        hiding.unprotectable.insert(hiding.unprotectable.end(), cells.begin(), cells.end());
    }
    std::sort(hiding.unprotectable.begin(), hiding.unprotectable.end());
    return hiding;
}

}
