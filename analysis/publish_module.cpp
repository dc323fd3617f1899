#include "analysis/publish_module.h"

#include "analysis/bounds.h"
#include "analysis/protect.h"
#include "analysis/residents.h"
#include "analysis/withheld_before.h"

namespace analysis {
namespace {

/// What a reader knows of the counts before reading a figure.
Bundled bundleOf(const ModuleHead& head, const Plan& plan)
{
    Bundled bundle{head.options.size(), 0, {}};
    switch (head.counting) {
    case Counting::one: bundle.patterns = oneOf(bundle.measures); break;
    case Counting::any: break;   // ticks have nothing to do with each other
    case Counting::categories:
        bundle.guard = plan.guard();
        bundle.patterns = oneOf(bundle.measures);
        bundle.patterns.push_back(0);   // the last category
        break;
    case Counting::points: bundle.patterns = {0}; break;   // nothing but n
    }
    return bundle;
}

/// More options than the attacks of our own can follow: then nobody vouches for the figures, and nothing is said.
bool isTooLong(const ModuleHead& head) { return head.options.size() > Bounds::mostMeasures; }

/// Where points are counted nobody is told apart by them: what decides is n.
ExactCell exactCell(const ModuleHead& head, const ModuleCounts& counts)
{
    if (head.counting == Counting::points)
        return {counts.n, {}};
    return {counts.n, counts.counts};
}

ModuleBundle printed(const ModuleHead& head, const ModuleCounts& counts)
{
    ModuleBundle bundle{rounded(counts.n, countStep), {}, std::nullopt};
    if (head.counting == Counting::points)
        bundle.points = rounded(counts.sum(), sumStep(head.highest));
    else
        for (const Count count : counts.counts)
            bundle.counts.push_back(printedCount(count));
    return bundle;
}

}

ModuleTable publishedModule(const Tally& tally, std::size_t module, const Plan& wave, const ModuleTable* before)
{
    ModuleTable table{tally.modules()[module].head(), {}, {}};
    const Plan plan = table.head.byGroup ? wave : Plan(tally.form(), Plan::Groups::none, wave.population());
    const auto countsOf = [&](const Plan::Cell& cell) -> const ModuleCounts& {
        return tally.cell(module, cell.area, cell.group);
    };
    std::vector<ExactCell> exact;
    for (const Plan::Cell& cell : plan.cells())
        exact.push_back(exactCell(table.head, countsOf(cell)));
    Bundled bundle = bundleOf(table.head, plan);
    bundle.residents = residentsOf(plan.population(), tally.form(), plan);
    const auto withheld =
        isTooLong(table.head)
            ? std::vector<bool>(exact.size(), true)
            : protect(plan, exact, bundle, before ? withheldIn(*before, plan, tally.form()) : std::vector<bool>{});

    for (std::size_t i = 0; i < plan.cells().size(); ++i) {
        const Plan::Cell& cell = plan.cells()[i];
        const scales::Area& area = tally.form().areas()[cell.area];
        table.rows.push_back({area.code, cell.group, Withheld{}});
        if (withheld[i])
            continue;
        table.rows.back().cell = printed(table.head, countsOf(cell));
        if (table.head.counting == Counting::points && area.level == scales::AreaLevel::municipality &&
            cell.group == Group::all)
            for (const Count count : countsOf(cell).counts)
                table.distribution.push_back(printedCount(count));
    }
    return table;
}

}
