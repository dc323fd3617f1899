#include "app/cli/municipality_commands.h"

#include "app/cli/exports.h"
#include "app/cli/outcome.h"
#include "app/cli/output_file.h"
#include "app/cli/place_sheets.h"
#include "app/report/headline.h"
#include "app/report/page.h"
#include "app/vault/ledger.h"
#include "app/vault/workspace.h"

#include <algorithm>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>

namespace cli {
namespace {

struct Options {
    std::string folder;
    std::string output;
    ExportWishes wishes;
};

const std::map<std::string, analysis::CsvProfile> csvProfiles = {{"plain", analysis::CsvProfile::plain},
                                                                 {"excel", analysis::CsvProfile::excel}};

/// Everything that the report consists of. Nothing is written before all of it is made.
scales::Result<std::vector<Output>> outputsOf(const vault::Workspace& workspace, const vault::Ledger& ledger,
                                              const ExportWishes& wishes)
{
    const auto language = QString::fromStdString(wishes.language);
    std::vector<Output> outputs = {{"index.html", report::writePage(ledger.tables(), language).toStdString()}};
    auto exports = exportsOf(workspace, ledger, wishes);
    if (!exports)
        return exports.error();
    std::ranges::move(*exports, std::back_inserter(outputs));
    auto sheets = placeSheets(workspace, ledger, language);
    if (!sheets)
        return sheets.error();
    std::ranges::move(*sheets, std::back_inserter(outputs));
    return outputs;
}

scales::Result<scales::Done> write(const std::vector<Output>& outputs, const std::filesystem::path& place)
{
    std::error_code problem;
    for (const Output& output : outputs) {
        const auto file = place / output.name;
        std::filesystem::create_directories(file.parent_path(), problem);
        if (problem)
            return scales::Error{"cannot be made: " + problem.message(), file.parent_path().string()};
        if (auto written = writeOutput(file, output.content); !written)
            return written;
    }
    // A map that was made while there were polygons says what may since have been withdrawn.
    if (std::ranges::none_of(outputs, [](const Output& output) { return output.name == mapFile; }))
        std::filesystem::remove(place / mapFile, problem);
    return scales::Done{};
}

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
    const auto outputs = outputsOf(*workspace, *ledger, options.wishes);
    if (!outputs)
        return failed(outputs.error());
    if (auto written = write(*outputs, place); !written)
        return failed(written.error());
    std::cout << report::writeHeadline(ledger->tables(), QString::fromStdString(options.wishes.language)).toStdString()
              << "\nReport: " << (place / "index.html").string() << "\nTable:  " << (place / tableFile).string()
              << '\n';
    for (const Output& output : *outputs)
        if (output.name != "index.html" && output.name != tableFile && !isOfOnePlace(output.name))
            std::cout << "        " << (place / output.name).string() << '\n';
    return done;
}

}

void addReport(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<Options>();
    CLI::App* command =
        app.add_subcommand("report", "Write everything released as a page and as files for other programs");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("-o,--output", options->output, "Folder to write to; DIR/report when not given");
    command->add_option("--language", options->wishes.language, "nl, fr or en")
        ->check(CLI::IsMember({"nl", "fr", "en"}));
    command
        ->add_option("--csv-profile", options->wishes.csv,
                     "plain: comma and decimal point; excel: semicolon, decimal comma and byte-order mark")
        ->transform(CLI::CheckedTransformer(csvProfiles));
    command->add_option("--licence", options->wishes.licence,
                        "Under which licence others may use the figures, as CC-BY-4.0; nothing is said without it");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
