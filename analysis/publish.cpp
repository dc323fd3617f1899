#include "analysis/publish.h"

#include "analysis/protect.h"

#include <algorithm>
#include <set>

namespace analysis {
namespace {

ExactCell exactCell(const CellCounts& counts)
{
    ExactCell exact{counts.n(), {}};
    for (const Measure measure : everyMeasure)
        exact.k.push_back(counts.reaching(measure));
    return exact;
}

Bundle printed(const CellCounts& counts, const CutOffs& cuts)
{
    Bundle bundle{rounded(counts.n(), countStep),
                  {},
                  rounded(counts.sum(Score::total), sumStep(cuts.highest[place(Score::total)])),
                  rounded(counts.sum(Score::emotional), sumStep(cuts.highest[place(Score::emotional)]))};
    for (const Measure measure : everyMeasure)
        bundle.counts[place(measure)] = printedCount(counts.reaching(measure));
    return bundle;
}

Facts factsOf(const Tally& tally, const Plan& plan, const std::string& wave)
{
    const scales::Form& form = tally.form();
    const scales::Instrument& scale = form.scale();
    Facts facts;
    facts.municipality = form.municipality().name;
    facts.wave = wave;
    facts.invented = form.survey().invented;
    facts.threshold = plan.threshold();
    facts.guard = plan.guard();
    facts.instrument = scale.id;
    facts.instrumentVersion = scale.version;
    facts.format = form.scaleFormat();
    facts.subscaleRule = form.subscaleRule().id;
    facts.subscaleRuleSource = form.subscaleRule().source;
    facts.cuts = tally.cuts();
    for (const scales::Reference& reference : scale.source)
        facts.sources.push_back(reference.cites);

    facts.validated = true;
    std::set<std::string> wordings;
    for (const std::string& language : form.survey().languages) {
        const scales::Wording& wording = form.wording(scale.id, language);
        wordings.insert(wording.id);
        facts.validated = facts.validated && wording.validated;
    }
    for (const std::string& id : wordings)
        facts.wording += (facts.wording.empty() ? "" : "+") + id;

    if (tally.sheets() >= plan.threshold())
        facts.sheets = rounded(tally.sheets(), sheetsStep);
    return facts;
}

}

ReleasedTable publish(const Tally& tally, const Plan& plan, const std::string& wave)
{
    std::vector<ExactCell> exact;
    for (const Plan::Cell& cell : plan.cells())
        exact.push_back(exactCell(tally.cell(cell.area, cell.group)));
    const Bundled scale{measures, plan.guard(), patternsOf(tally.cuts())};
    const std::vector<bool> withheld = protect(plan, exact, scale);

    Facts facts = factsOf(tally, plan, wave);
    std::vector<ReleasedTable::Row> rows;
    Distributions distributions;
    for (std::size_t i = 0; i < plan.cells().size(); ++i) {
        const Plan::Cell& cell = plan.cells()[i];
        const scales::Area& area = tally.form().areas()[cell.area];
        const CellCounts& counts = tally.cell(cell.area, cell.group);
        rows.push_back({area.code, area.name, area.level, area.parent, cell.group, Withheld{}});
        if (withheld[i])
            continue;
        rows.back().cell = printed(counts, tally.cuts());
        if (area.level == scales::AreaLevel::municipality && cell.group == Group::all) {
            facts.complete = rounded(counts.n(), countStep);
            for (const Score score : everyScore)
                for (const Count count : counts.byPoints(score))
                    distributions[place(score)].push_back(printedCount(count));
        }
    }
    return {std::move(facts), std::move(rows), std::move(distributions)};
}

}
