#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/progress_bar.h"
#include "app/report/folder/files.h"
#include "app/report/headline.h"
#include "app/vault/bytes.h"
#include "app/vault/ledger.h"
#include "app/vault/workspace.h"

#include <iostream>
#include <map>
#include <memory>

namespace cli {
namespace {

struct ReportOptions {
    std::string folder;
    std::string output;
    report::Wishes wishes;
};

const std::map<std::string, analysis::CsvProfile> csvProfiles = {{"plain", analysis::CsvProfile::plain},
                                                                 {"excel", analysis::CsvProfile::excel}};

scales::Result<std::vector<report::File>> filesOf(const vault::Ledger& ledger, const report::Supplied& supplied,
                                                  const report::Wishes& wishes)
{
    ProgressBar bar("The report and its files");
    return report::reportFiles(ledger.tables(), vault::toHex(ledger.head()), supplied, wishes,
                               [&](double part) { bar.show(part); });
}

int run(const ReportOptions& options)
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
    const auto supplied = report::readSupplied(options.folder);
    if (!supplied)
        return failed(supplied.error());
    const auto files = filesOf(*ledger, *supplied, options.wishes);
    if (!files)
        return failed(files.error());
    if (auto written = report::writeFiles(*files, place); !written)
        return failed(written.error());
    std::cout << report::writeHeadline(ledger->tables(), QString::fromStdString(options.wishes.language)).toStdString()
              << "\nReport: " << (place / report::pageFile).string()
              << "\nTable:  " << (place / report::tableFile).string() << '\n';
    for (const report::File& file : *files)
        if (file.name != report::pageFile && file.name != report::tableFile && !report::isOfOnePlace(file.name))
            std::cout << "        " << (place / file.name).string() << '\n';
    return done;
}

}

void addReport(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<ReportOptions>();
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
