#pragma once

#include <CLI/CLI.hpp>

namespace demo {

/// `buurtpeil demo DIR`: an invented municipality through the whole chain.
void addDemo(CLI::App& app, int& outcome);

}
