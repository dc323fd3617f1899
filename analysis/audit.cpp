#include "analysis/audit.h"

#include "analysis/people.h"
#include "analysis/unknowns.h"

#include <algorithm>

namespace analysis {
namespace {

/// By what the register of residents says of a cell.
bool isLimited(const Bundled& bundle, std::size_t cell)
{
    return cell < bundle.residents.size() && bundle.residents[cell] < Bounds::unlimited;
}

}

Audit::Audit(const Plan& plan, const Bundled& bundle, const std::vector<const PrintedCell*>& shown,
             const Reader& reader, const Reader::Insight* insight)
    : people_(std::make_unique<const People>(plan)), measures_(bundle.measures)
{
    const People& people = *people_;
    if (bundle.patterns.empty()) {
        for (std::size_t m = 0; m < bundle.measures; ++m)
            unknowns_.push_back(
                std::make_unique<Unknowns>(people, std::vector<std::size_t>{m}, std::vector<Pattern>{0, 1}));
    } else {
        std::vector<std::size_t> all(bundle.measures);
        for (std::size_t m = 0; m < all.size(); ++m)
            all[m] = m;
        unknowns_.push_back(std::make_unique<Unknowns>(people, all, bundle.patterns));
    }
    for (const auto& one : unknowns_) {
        for (std::size_t i = 0; i < shown.size(); ++i)
            if (shown[i] || (insight && insight->cell == i) || isLimited(bundle, i))
                one->know(i, reader.cell(i));
        for (std::size_t s = 0; s < plan.sums().size(); ++s)
            if (people.rest(s) && reader.rest(s).n.highest == 0)
                one->empty(*people.rest(s));
        one->solve();
    }
}

Audit::~Audit() = default;

bool Audit::isRefuted() const
{
    return std::any_of(unknowns_.begin(), unknowns_.end(), [](const auto& one) { return !one->isPossible(); });
}

std::optional<std::size_t> Audit::tooNarrow(const std::vector<bool>& about)
{
    std::vector<std::size_t> groups;
    for (std::size_t i = 0; i < about.size(); ++i)
        if (about[i])
            groups.push_back(i);
    for (const auto& one : unknowns_)
        one->spread(groups);
    for (std::size_t i = 0; i < about.size(); ++i)
        if (about[i])
            for (const auto& one : unknowns_)
                if (one->isTooNarrow(i))
                    return i;
    return std::nullopt;
}

std::optional<std::size_t> Audit::tooNarrowRest()
{
    for (std::size_t s = 0; s < people_->sums(); ++s)
        if (const auto rest = people_->rest(s))
            for (const auto& one : unknowns_)
                if (one->isTooNarrow(*rest))
                    return s;
    return std::nullopt;
}

Bounds Audit::cell(std::size_t planCell)
{
    Bounds proved(measures_);
    for (const auto& one : unknowns_) {
        const Range n = one->bounds(planCell, Unknowns::Of::n, 0);
        proved.n = {std::max(proved.n.lowest, n.lowest), std::min(proved.n.highest, n.highest)};
        for (std::size_t i = 0; i < one->measures().size(); ++i) {
            proved.k[one->measures()[i]] = one->bounds(planCell, Unknowns::Of::k, i);
            proved.rest[one->measures()[i]] = one->bounds(planCell, Unknowns::Of::rest, i);
        }
    }
    return proved;
}

}
