#include "app/vault/release.h"

#include "analysis/plan.h"
#include "analysis/publish.h"
#include "analysis/tally.h"
#include "app/vault/ledger.h"

namespace vault {
namespace {

scales::Result<analysis::Tally> counted(const Workspace& workspace, const WaveFile& wave, const OpeningKey& opening)
{
    auto archive = workspace.openArchive(wave, opening);
    if (!archive)
        return archive.error();
    analysis::Tally tally(*wave.form);
    for (const KeptSheet& sheet : archive->sheets)
        tally.add(sheet.answers);
    return tally;
}

}

scales::Result<analysis::ReleasedTable> releaseWave(const Workspace& workspace, const std::string& wave,
                                                    const OpeningKey& opening, const SigningKey& signing)
{
    auto file = workspace.readWave(wave);
    if (!file)
        return file.error();
    auto tally = counted(workspace, *file, opening);
    if (!tally)
        return tally.error();
    auto ledger = Ledger::read(workspace.ledgerFile(), workspace.municipality());
    if (!ledger)
        return ledger.error();
    return ledger->release(*tally, analysis::Plan(*file->form), wave, signing);
}

scales::Result<Prospect> prospectOf(const Workspace& workspace, const std::string& wave, const OpeningKey& opening)
{
    auto file = workspace.readWave(wave);
    if (!file)
        return file.error();
    auto tally = counted(workspace, *file, opening);
    if (!tally)
        return tally.error();
    auto ledger = Ledger::read(workspace.ledgerFile(), workspace.municipality());
    if (!ledger)
        return ledger.error();
    const analysis::ReleasedTable table =
        analysis::publish(*tally, analysis::Plan(*file->form), wave, ledger->latestBefore(wave));
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
