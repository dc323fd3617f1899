#pragma once

#include <CLI/CLI.hpp>

namespace cli {

/// `buurtpeil wording install`: checks a sheet, shows it beside our words, has each item confirmed, and stores it.
void addWordingInstall(CLI::App& wording, int& outcome);

}
