#include "app/vault/release.h"

#include "analysis/plan.h"
#include "analysis/publish.h"
#include "analysis/tally.h"
#include "app/vault/ledger.h"

namespace vault {
namespace {

/// What a release of a wave is made of.
struct Counted {
    WaveFile wave;
    analysis::Tally tally;
    Ledger ledger;

    analysis::Plan plan() const { return analysis::Plan(*wave.form, analysis::Plan::Groups::every, wave.population); }
};

scales::Result<Counted> counted(const Workspace& workspace, const std::string& name, const OpeningKey& opening)
{
    auto wave = workspace.readWave(name);
    if (!wave)
        return wave.error();
    const auto archive = workspace.openArchive(*wave, opening);
    if (!archive)
        return archive.error();
    analysis::Tally tally(*wave->form);
    for (const KeptSheet& sheet : archive->sheets)
        tally.add(sheet.answers);
    auto ledger = Ledger::read(workspace.ledgerFile(), workspace.municipality());
    if (!ledger)
        return ledger.error();
    return Counted{std::move(*wave), std::move(tally), std::move(*ledger)};
}

}

scales::Result<analysis::ReleasedTable> releaseWave(const Workspace& workspace, const std::string& wave,
                                                    const OpeningKey& opening, const SigningKey& signing,
                                                    const analysis::Progress& progress)
{
    auto counts = counted(workspace, wave, opening);
    if (!counts)
        return counts.error();
    return counts->ledger.release(counts->tally, counts->plan(), wave, signing, progress);
}

scales::Result<Prospect> prospectOf(const Workspace& workspace, const std::string& wave, const OpeningKey& opening)
{
    const auto counts = counted(workspace, wave, opening);
    if (!counts)
        return counts.error();
    const analysis::ReleasedTable table =
        analysis::publish(counts->tally, counts->plan(), wave, counts->ledger.latestBefore(wave));
    Prospect prospect;
    for (const auto& row : table.rows()) {
        const bool isShown = analysis::shown(row) != nullptr;
        const bool isPlace = row.level == scales::AreaLevel::neighbourhood && row.group == analysis::Group::all;
        prospect.groups += 1;
        prospect.shown += isShown ? 1 : 0;
        prospect.neighbourhoods += isPlace ? 1 : 0;
        prospect.neighbourhoodsShown += isPlace && isShown ? 1 : 0;
    }
    return prospect;
}

}
