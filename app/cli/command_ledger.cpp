#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/passphrase.h"
#include "app/vault/ledger.h"
#include "app/vault/workspace.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace cli {
namespace {

struct LedgerOptions {
    std::string folder;
    bool json = false;
    std::string withdraw;
    std::string passphraseFile;
};

scales::Result<scales::Done> withdraw(const vault::Workspace& workspace, vault::Ledger& ledger,
                                      const LedgerOptions& options)
{
    auto passphrase = readPassphrase(options.passphraseFile);
    if (!passphrase)
        return passphrase.error();
    auto signing = workspace.signingKey(*passphrase);
    if (!signing)
        return signing.error();
    return ledger.withdraw(options.withdraw, **signing);
}

const char* nameOf(vault::Ledger::Entry::Kind kind)
{
    return kind == vault::Ledger::Entry::Kind::released ? "released" : "withdrawn";
}

int run(const LedgerOptions& options)
{
    auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    auto ledger = vault::Ledger::read(workspace->ledgerFile(), workspace->municipality());
    if (!ledger)
        return failed(ledger.error());
    if (!options.withdraw.empty())
        if (auto marked = withdraw(*workspace, *ledger, options); !marked)
            return failed(marked.error());
    const std::string head = vault::toHex(ledger->head());
    if (options.json) {
        nlohmann::json waves = nlohmann::json::array();
        for (const auto& table : ledger->tables())
            waves.push_back(table.facts().wave);
        nlohmann::json entries = nlohmann::json::array();
        for (const auto& entry : ledger->entries())
            entries.push_back({{"what", nameOf(entry.kind)}, {"wave", entry.wave}});
        std::cout << nlohmann::json{{"releases", waves}, {"entries", entries}, {"head", head}}.dump(2) << '\n';
        return done;
    }
    for (std::size_t i = 0; i < ledger->entries().size(); ++i)
        std::cout << i + 1 << "  wave " << ledger->entries()[i].wave << "  " << nameOf(ledger->entries()[i].kind)
                  << '\n';
    std::cout << ledger->tables().size() << " releases stand; every signature and the chain are whole. Head " << head
              << '\n';
    return done;
}

}

void addLedger(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<LedgerOptions>();
    CLI::App* command = app.add_subcommand("ledger", "Show what was ever released, and verify the chain");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_flag("--json", options->json, "For a program");
    command->add_option("--withdraw", options->withdraw,
                        "Mark a released WAVE as withdrawn: reports leave it out, and it cannot be released again");
    addPassphraseFile(*command, options->passphraseFile);
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
