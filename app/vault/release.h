#pragma once

#include "analysis/released_table.h"
#include "app/vault/workspace.h"

namespace vault {

/// Publishes a closed wave: opens its archive in RAM, counts, and lets the ledger release what may be said.
/// The exact counts end with this call.
scales::Result<analysis::ReleasedTable> releaseWave(const Workspace& workspace, const std::string& wave,
                                                    const OpeningKey& opening, const SigningKey& signing);

}
