#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/passphrase.h"
#include "app/vault/workspace.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

struct CloseOptions {
    std::string folder;
    std::string wave;
    std::string passphraseFile;
};

int run(const CloseOptions& options)
{
    auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    auto passphrase = readPassphrase(options.passphraseFile);
    if (!passphrase)
        return failed(passphrase.error());
    auto key = workspace->openingKey(options.wave, *passphrase);
    if (!key)
        return failed(key.error());
    auto closed = workspace->close(options.wave, **key);
    if (!closed)
        return failed(closed.error());
    if (closed->already)
        std::cout << "Wave " << options.wave << " was closed before, with " << closed->sheets << " answer sheets, "
                  << closed->onPaper << " of them on paper; " << closed->unreadable
                  << " envelopes could not be read.\n";
    else
        std::cout << "Closed wave " << options.wave << ": " << closed->sheets << " answer sheets in the archive, "
                  << closed->onPaper << " of them on paper; " << closed->unreadable
                  << " envelopes could not be read.\n";
    return done;
}

}

void addClose(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<CloseOptions>();
    CLI::App* command = app.add_subcommand("close", "End a wave: open its envelopes and keep them as one archive");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("WAVE", options->wave, "Its name")->required();
    addPassphraseFile(*command, options->passphraseFile);
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
