#include "app/cli/demo/command_demo.h"
#include "app/cli/municipality_commands.h"
#include "app/cli/outcome.h"
#include "app/cli/scale_commands.h"
#include "app/cli/tables/table_commands.h"

#include <QGuiApplication>

#include <exception>
#include <iostream>
#include <memory>
#include <string_view>

namespace {

/// Only forms, sheets and reports are painted, and only who paints needs fonts; they take a moment to find. There is never a window.
std::unique_ptr<QCoreApplication> applicationFor(int& count, char** words)
{
    const std::string_view command = count < 2 ? "" : words[1];
    if (command != "paper" && command != "report" && command != "worksheet")
        return std::make_unique<QCoreApplication>(count, words);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, words);
}

}

int main(int count, char** words)
{
    const auto application = applicationFor(count, words);
    CLI::App app("Buurtpeil: how the neighbourhood stands, without anybody being singled out", "buurtpeil");
    app.require_subcommand(1);
    app.set_version_flag("--version", BUURTPEIL_VERSION);

    int outcome = cli::done;
    cli::addInstruments(app, outcome);
    cli::addCheck(app, outcome);
    cli::addScore(app, outcome);
    cli::addTabulate(app, outcome);
    cli::addImpact(app, outcome);
    cli::addReliability(app, outcome);
    cli::addStat(app, outcome);
    cli::addProtect(app, outcome);
    cli::addAudit(app, outcome);
    cli::addNew(app, outcome);
    cli::addWording(app, outcome);
    cli::addWave(app, outcome);
    cli::addPaper(app, outcome);
    cli::addCollect(app, outcome);
    cli::addImport(app, outcome);
    cli::addClose(app, outcome);
    cli::addRelease(app, outcome);
    cli::addReport(app, outcome);
    cli::addWorksheet(app, outcome);
    cli::addVault(app, outcome);
    cli::addLedger(app, outcome);
    cli::addPlan(app, outcome);
    demo::addDemo(app, outcome);
    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& problem) {
        return app.exit(problem) == 0 ? cli::done : cli::unusable;
    } catch (const std::exception& problem) {
        std::cerr << "cannot go on: " << problem.what() << '\n';
        return cli::unusable;
    }
    return outcome;
}
