#pragma once

#include "analysis/formats/edition.h"

#include <QString>

#include <string>
#include <vector>

namespace report {

/// An edition of released tables in one language: the exports take their sentences from here, as the page does.
/// `waves` must outlive it. `ledger` and `releases` (by wave): fingerprints in hexadecimal digits. `licence` may be empty.
analysis::Edition editionOf(const std::vector<analysis::ReleasedTable>& waves, const QString& language,
                            const std::string& ledger, const std::vector<std::string>& releases,
                            const std::string& licence);

}
