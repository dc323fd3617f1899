#include "analysis/publish.h"

#include "analysis/protect.h"
#include "analysis/publish_module.h"
#include "analysis/residents.h"
#include "analysis/withheld_before.h"
#include "analysis/wordings.h"

#include <algorithm>

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

    const Wordings wordings = wordingsOf(form, scale.id);
    facts.wording = wordings.ids;
    facts.validated = wordings.validated;

    if (tally.sheets() >= plan.threshold())
        facts.sheets = rounded(tally.sheets(), sheetsStep);
    return facts;
}

/// `beside`: the tables of the same wave. Where they withhold a margin, it is not to be found in the four counts either.
std::optional<CrossCell> publishedTwoByTwo(const Tally& tally, const Plan& plan, const ReleasedTable& beside)
{
    if (!tally.isolation())
        return std::nullopt;
    const auto& whole = beside.municipality();
    if (!shown(whole) || !shown(*beside.modules()[*tally.isolation()].row(whole.area, Group::all)))
        return Withheld{};
    const auto& areas = tally.form().areas();
    const auto area = static_cast<std::size_t>(
        std::find_if(areas.begin(), areas.end(), [&](const auto& one) { return one.code == whole.area; }) -
        areas.begin());
    const CellCounts& loneliness = tally.cell(area, Group::all);
    const ModuleCounts& isolation = tally.cell(*tally.isolation(), area, Group::all);
    const auto printed = printedTwoByTwo(*tally.crossed(), {loneliness.n(), loneliness.reaching(Measure::lonely)},
                                         {isolation.n, isolation.counts.front()}, plan.threshold(), plan.guard());
    if (!printed)
        return Withheld{};
    return *printed;
}

}

ReleasedTable publish(const Tally& tally, const Plan& plan, const std::string& wave, const ReleasedTable* before,
                      const Progress& progress)
{
    const auto tables = static_cast<double>(1 + tally.modules().size());
    const auto tell = [&](std::size_t protectedTables) {
        if (progress)
            progress(static_cast<double>(protectedTables) / tables);
    };
    std::vector<ExactCell> exact;
    for (const Plan::Cell& cell : plan.cells())
        exact.push_back(exactCell(tally.cell(cell.area, cell.group)));
    const Bundled scale{measures, plan.guard(), patternsOf(tally.cuts()),
                        residentsOf(plan.population(), tally.form(), plan)};
    const std::vector<bool> withheld =
        protect(plan, exact, scale, before ? withheldIn(*before, plan, tally.form()) : std::vector<bool>{});
    tell(1);

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
    std::vector<ModuleTable> modules;
    for (std::size_t module = 0; module < tally.modules().size(); ++module) {
        modules.push_back(
            publishedModule(tally, module, plan, before ? before->module(tally.modules()[module].head().id) : nullptr));
        tell(2 + module);
    }
    ReleasedTable table(std::move(facts), std::move(rows), std::move(distributions), std::move(modules));
    table.twoByTwo_ = publishedTwoByTwo(tally, plan, table);
    return table;
}

}
