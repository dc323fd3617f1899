#pragma once

#include "tests/cli/program.h"

namespace cli {

/// Runs a shell command in `folder` on a terminal of its own, on which a person types `typed`. What the terminal shows,
/// the typed words among it, is the output; lines end as in a file.
Ended runOnTerminal(const std::filesystem::path& folder, const std::string& command, const std::string& typed);

}
