#pragma once

#include "analysis/released_table.h"
#include "app/vault/workspace.h"

namespace vault {

/// Publishes a closed wave: opens its archive in RAM, counts, and lets the ledger release what may be said.
/// The exact counts end with this call.
scales::Result<analysis::ReleasedTable> releaseWave(const Workspace& workspace, const std::string& wave,
                                                    const OpeningKey& opening, const SigningKey& signing,
                                                    const analysis::Progress& progress = {});

/// What a release of a closed wave would show, in numbers of groups: for whoever is about to decide. No figure of it.
struct Prospect {
    std::size_t groups = 0;   ///< rows of the plan
    std::size_t shown = 0;    ///< of them
    std::size_t neighbourhoods = 0;
    std::size_t neighbourhoodsShown = 0;
};

/// Makes the tables as releaseWave() does, attack included, and writes nothing.
scales::Result<Prospect> prospectOf(const Workspace& workspace, const std::string& wave, const OpeningKey& opening);

}
