#include "app/vault/release.h"

#include "analysis/plan.h"
#include "analysis/tally.h"
#include "app/vault/ledger.h"

namespace vault {

scales::Result<analysis::ReleasedTable> releaseWave(const Workspace& workspace, const std::string& wave,
                                                    const OpeningKey& opening, const SigningKey& signing)
{
    auto file = workspace.readWave(wave);
    if (!file)
        return file.error();
    auto archive = workspace.openArchive(*file, opening);
    if (!archive)
        return archive.error();
    auto ledger = Ledger::read(workspace.ledgerFile(), workspace.municipality());
    if (!ledger)
        return ledger.error();

    analysis::Tally tally(*file->form);
    for (const KeptSheet& sheet : archive->sheets)
        tally.add(sheet.answers);
    return ledger->release(tally, analysis::Plan(*file->form), wave, signing);
}

}
