#include "app/cli/municipality_commands.h"

#include "analysis/formats/csv.h"
#include "app/cli/outcome.h"
#include "app/cli/output_file.h"
#include "app/report/headline.h"
#include "app/report/page.h"
#include "app/vault/ledger.h"
#include "app/vault/workspace.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

struct Options {
    std::string folder;
    std::string output;
    std::string language = "nl";
};

int run(const Options& options)
{
    auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    auto ledger = vault::Ledger::read(workspace->ledgerFile(), workspace->municipality());
    if (!ledger)
        return failed(ledger.error());
    if (ledger->tables().empty()) {
        scales::Error error{"has no released wave yet; expected buurtpeil close and buurtpeil release first",
                            options.folder};
        error.refusal = true;
        return failed(error);
    }

    const std::filesystem::path place = options.output.empty() ? std::filesystem::path(options.folder) / "report"
                                                               : std::filesystem::path(options.output);
    std::error_code problem;
    std::filesystem::create_directories(place, problem);
    if (problem)
        return failed({"cannot be made: " + problem.message(), place.string()});
    const auto language = QString::fromStdString(options.language);
    if (auto written = writeOutput(place / "index.html", report::writePage(ledger->tables(), language).toStdString());
        !written)
        return failed(written.error());
    if (auto written = writeOutput(place / "released.csv", analysis::toCsv(ledger->tables())); !written)
        return failed(written.error());
    std::cout << report::writeHeadline(ledger->tables(), language).toStdString()
              << "\nReport: " << (place / "index.html").string() << "\nTable:  " << (place / "released.csv").string()
              << '\n';
    return done;
}

}

void addReport(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("report", "Write everything released as a page and a table");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("-o,--output", options->output, "Folder to write to; DIR/report when not given");
    command->add_option("--language", options->language, "nl or en")->check(CLI::IsMember({"nl", "en"}));
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
