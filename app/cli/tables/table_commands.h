#pragma once

#include <CLI/CLI.hpp>

namespace cli {

// Any frequency table: which cells must be withheld, and what an attacker still finds out. For the owner of the data.
void addProtect(CLI::App& app, int& outcome);
void addAudit(CLI::App& app, int& outcome);

}
