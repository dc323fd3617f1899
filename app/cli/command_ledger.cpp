#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/vault/ledger.h"
#include "app/vault/workspace.h"

#include <nlohmann/json.hpp>

#include <iostream>
#include <memory>

namespace cli {
namespace {

struct Options {
    std::string folder;
    bool json = false;
};

int run(const Options& options)
{
    auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    auto ledger = vault::Ledger::read(workspace->ledgerFile(), workspace->municipality());
    if (!ledger)
        return failed(ledger.error());
    const std::string head = vault::toHex(ledger->head());
    if (options.json) {
        nlohmann::json waves = nlohmann::json::array();
        for (const auto& table : ledger->tables())
            waves.push_back(table.facts().wave);
        std::cout << nlohmann::json{{"releases", waves}, {"head", head}}.dump(2) << '\n';
        return done;
    }
    for (std::size_t i = 0; i < ledger->tables().size(); ++i)
        std::cout << i + 1 << "  wave " << ledger->tables()[i].facts().wave << '\n';
    std::cout << ledger->tables().size() << " releases; every signature and the chain are whole. Head " << head << '\n';
    return done;
}

}

void addLedger(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("ledger", "Show what was ever released, and verify the chain");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_flag("--json", options->json, "For a program");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
