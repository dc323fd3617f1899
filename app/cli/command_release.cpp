#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/passphrase.h"
#include "app/cli/progress_bar.h"
#include "app/vault/release.h"

#include <algorithm>
#include <iostream>
#include <memory>

namespace cli {
namespace {

struct ReleaseOptions {
    std::string folder;
    std::string wave;
    std::string passphraseFile;
};

int run(const ReleaseOptions& options)
{
    auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    auto passphrase = readPassphrase(options.passphraseFile);
    if (!passphrase)
        return failed(passphrase.error());
    auto opening = workspace->openingKey(options.wave, *passphrase);
    if (!opening)
        return failed(opening.error());
    auto signing = workspace->signingKey(*passphrase);
    if (!signing)
        return failed(signing.error());
    const auto table = [&] {
        ProgressBar bar("attacking our own tables");
        return vault::releaseWave(*workspace, options.wave, **opening, **signing, [&](double part) { bar.show(part); });
    }();
    if (!table)
        return failed(table.error());
    const auto shown = std::count_if(table->rows().begin(), table->rows().end(),
                                     [](const auto& row) { return analysis::shown(row) != nullptr; });
    std::cout << "Wave " << options.wave << " is in the ledger: " << shown << " of " << table->rows().size()
              << " groups are shown, the others are not. This release is final.\n";
    return done;
}

}

void addRelease(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<ReleaseOptions>();
    CLI::App* command = app.add_subcommand("release", "Publish a closed wave, once, into the ledger");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("WAVE", options->wave, "Its name")->required();
    addPassphraseFile(*command, options->passphraseFile);
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
