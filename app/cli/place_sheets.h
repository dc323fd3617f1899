#pragma once

#include "app/cli/exports.h"

#include <QString>

namespace cli {

/// A4 sheets for the printer: all of them in one file, each place and the method alone. With `population.csv` of the
/// workspace where it is there; an error says what is wrong with it.
scales::Result<std::vector<Output>> placeSheets(const vault::Workspace& workspace, const vault::Ledger& ledger,
                                                const QString& language);

/// Whether an output of that name holds the sheet of one place alone.
bool isOfOnePlace(const std::string& name);

}
