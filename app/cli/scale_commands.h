#pragma once

#include <CLI/CLI.hpp>

namespace cli {

// What is asked and what answers are worth, without a workspace: for researchers, paper forms and other tools.
void addInstruments(CLI::App& app, int& outcome);
void addCheck(CLI::App& app, int& outcome);
void addScore(CLI::App& app, int& outcome);
void addTabulate(CLI::App& app, int& outcome);
void addReliability(CLI::App& app, int& outcome);
void addStat(CLI::App& app, int& outcome);

}
