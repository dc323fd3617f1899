#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/passphrase.h"
#include "app/vault/whole_file.h"
#include "app/vault/workspace.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

struct Options {
    std::string folder;
    std::vector<std::string> batches;
    std::string passphraseFile;
};

/// Beside the batch, so that the stick that brought it takes the receipt back. One that is there stays.
scales::Result<scales::Done> giveReceipt(const std::string& batch, const vault::Receipt& receipt,
                                         const vault::SigningKey& key)
{
    const auto file = vault::receiptBeside(batch);
    if (auto there = vault::readReceipt(file); there && *there == receipt)
        return scales::Done{};
    if (auto written = vault::writeWholeFile(file, vault::bytesOf(vault::writeReceipt(receipt, key))); !written)
        return written.error();
    std::cout << "Wrote the receipt " << file.string() << " for the tablet.\n";
    return scales::Done{};
}

int run(const Options& options)
{
    auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    std::unique_ptr<vault::SigningKey> key;
    if (!options.passphraseFile.empty()) {
        auto passphrase = readPassphrase(options.passphraseFile);
        if (!passphrase)
            return failed(passphrase.error());
        auto opened = workspace->signingKey(*passphrase);
        if (!opened)
            return failed(opened.error());
        key = std::move(*opened);
    }
    for (const std::string& batch : options.batches) {
        auto imported = workspace->import(batch);
        if (!imported)
            return failed(imported.error());
        std::cout << batch << ": " << imported->envelopes << " envelopes for wave " << imported->wave
                  << (imported->already ? ", taken in before; nothing changed" : "") << ".\n";
        if (key)
            if (auto given = giveReceipt(batch, imported->receipt, *key); !given)
                return failed(given.error());
    }
    if (!key)
        std::cout << "No receipt was written; with --passphrase-file the tablet gets one and may empty its box.\n";
    return done;
}

}

void addImport(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("import", "Take in batches; the same one twice counts once");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("BATCH", options->batches, "Batch files")->required();
    command->add_option("--passphrase-file", options->passphraseFile,
                        "Signs a receipt beside each batch: file with the passphrase on its first line, or -");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
