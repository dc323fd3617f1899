#pragma once

#include <CLI/CLI.hpp>

namespace cli {

// The municipality's work on its workspace, in the order of a wave. Each says what it did and can be repeated.
void addImpact(CLI::App& app, int& outcome);
void addNew(CLI::App& app, int& outcome);
void addWording(CLI::App& app, int& outcome);
void addWave(CLI::App& app, int& outcome);
void addPaper(CLI::App& app, int& outcome);
void addCollect(CLI::App& app, int& outcome);
void addImport(CLI::App& app, int& outcome);
void addClose(CLI::App& app, int& outcome);
void addRelease(CLI::App& app, int& outcome);
void addWorksheet(CLI::App& app, int& outcome);
void addReport(CLI::App& app, int& outcome);
void addVault(CLI::App& app, int& outcome);
void addLedger(CLI::App& app, int& outcome);
void addPlan(CLI::App& app, int& outcome);

}
