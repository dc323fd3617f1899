#include "app/cli/municipality_commands.h"

#include "app/cli/confirmation.h"
#include "app/cli/outcome.h"
#include "app/cli/passphrase.h"
#include "app/cli/sheets.h"
#include "app/vault/ledger.h"
#include "app/vault/refusal.h"
#include "app/vault/workspace.h"

#include <algorithm>
#include <iostream>
#include <memory>

// What happens to keys and damaged boxes outside an ordinary wave.
namespace cli {
namespace {

struct VaultOptions {
    std::string folder;
    std::string wave;
    std::vector<std::string> sheets;
    std::string passphraseFile;
    std::vector<std::string> damaged;
    bool yes = false;
    bool unreleased = false;
};

bool isReleased(const vault::Ledger& ledger, const std::string& wave)
{
    return std::any_of(ledger.tables().begin(), ledger.tables().end(),
                       [&](const auto& table) { return table.facts().wave == wave; });
}

int forget(const VaultOptions& options)
{
    auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    auto ledger = vault::Ledger::read(workspace->ledgerFile(), workspace->municipality());
    if (!ledger)
        return failed(ledger.error());
    if (workspace->isForgotten(options.wave)) {
        std::cout << "Wave " << options.wave << " was forgotten before; nothing was changed.\n";
        return done;
    }
    if (!isReleased(*ledger, options.wave) && !options.unreleased)
        return failed(vault::refused("wave " + options.wave +
                                     " was never released; with --unreleased its answers go without a trace"));
    std::cout
        << "Forgetting wave " << options.wave << " destroys its key and its archive. Nobody can open its answers\n"
        << "again, whoever has a copy of them, as long as its recovery sheets are destroyed too: two of the three\n"
        << "sheets and a copy of the archive would still open them. What was released stays.\n";
    if (!options.yes && !(somebodyCanAnswer() && confirmed("Forget it for good?")))
        return failed(vault::refused("wave " + options.wave + " was not forgotten; expected a yes, or --yes"));
    if (auto gone = workspace->forgetWave(options.wave); !gone)
        return failed(gone.error());
    std::cout << "Forgot wave " << options.wave << ". Now destroy its three recovery sheets.\n";
    return done;
}

int recover(const VaultOptions& options)
{
    auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    vault::RecoverySheet one;
    vault::RecoverySheet other;
    if (auto read = readSheets(options.sheets, one, other); !read)
        return failed(read.error());
    auto passphrase = newPassphrase(options.passphraseFile);
    if (!passphrase)
        return failed(passphrase.error());
    const auto restored = options.wave.empty() ? workspace->restoreSigningKey(one, other, *passphrase)
                                               : workspace->restoreOpeningKey(options.wave, one, other, *passphrase);
    if (!restored)
        return failed(restored.error());
    std::cout << "Put the key of " << (options.wave.empty() ? "the municipality" : "wave " + options.wave)
              << " under the new passphrase.\n";
    return done;
}

int salvage(const VaultOptions& options)
{
    auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    auto passphrase = readPassphrase(options.passphraseFile);
    if (!passphrase)
        return failed(passphrase.error());
    auto signing = workspace->signingKey(*passphrase);
    if (!signing)
        return failed(signing.error());
    auto opening = workspace->openingKey(options.wave, *passphrase);
    if (!opening)
        return failed(opening.error());
    const std::vector<std::filesystem::path> files(options.damaged.begin(), options.damaged.end());
    const auto salvaged = workspace->salvage(options.wave, files, **opening, **signing);
    if (!salvaged)
        return failed(salvaged.error());
    std::cout << "Found " << salvaged->found << " answer sheets of wave " << options.wave
              << (salvaged->found > 0 && salvaged->imported.already ? ", taken in before; nothing changed" : "") << ". "
              << salvaged->dummies << " places were never used, " << salvaged->lost << " are damaged beyond reading.\n";
    return salvaged->found == 0 ? dataSayNo : done;
}

void addSalvage(CLI::App& group, int& outcome)
{
    auto options = std::make_shared<VaultOptions>();
    CLI::App* command =
        group.add_subcommand("salvage", "Get sealed answers out of a damaged ballot box into the wave, unseen");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("WAVE", options->wave, "Its name")->required();
    command->add_option("FILE", options->damaged, "Damaged boxes, and the journals beside them")->required();
    addPassphraseFile(*command, options->passphraseFile);
    command->callback([options, &outcome] { outcome = salvage(*options); });
}

void addForget(CLI::App& group, int& outcome)
{
    auto options = std::make_shared<VaultOptions>();
    CLI::App* command = group.add_subcommand("forget", "Destroy the key of a wave, so that nobody opens it again");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("WAVE", options->wave, "Its name")->required();
    command->add_flag("--yes", options->yes, "Do not ask");
    command->add_flag("--unreleased", options->unreleased, "Also when nothing was ever released of it");
    command->callback([options, &outcome] { outcome = forget(*options); });
}

void addRecover(CLI::App& group, int& outcome)
{
    auto options = std::make_shared<VaultOptions>();
    CLI::App* command = group.add_subcommand("recover", "Put a key under a new passphrase, from two recovery sheets");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("WAVE", options->wave, "Whose key (default: the signing key of the municipality)");
    command->add_option("--sheet", options->sheets,
                        "Twice: a file with the 13 groups of a sheet, or - (default: typed at the terminal)");
    addPassphraseFile(*command, options->passphraseFile);
    command->callback([options, &outcome] { outcome = recover(*options); });
}

}

void addVault(CLI::App& app, int& outcome)
{
    CLI::App* group = app.add_subcommand("vault", "Lost passphrases, forgotten waves and damaged ballot boxes");
    group->require_subcommand(1);
    addForget(*group, outcome);
    addRecover(*group, outcome);
    addSalvage(*group, outcome);
}

}
