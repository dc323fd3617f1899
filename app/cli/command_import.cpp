#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/vault/workspace.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

struct Options {
    std::string folder;
    std::vector<std::string> batches;
};

int run(const Options& options)
{
    auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    for (const std::string& batch : options.batches) {
        auto imported = workspace->import(batch);
        if (!imported)
            return failed(imported.error());
        std::cout << batch << ": " << imported->envelopes << " envelopes for wave " << imported->wave
                  << (imported->already ? ", taken in before; nothing changed" : "") << ".\n";
    }
    return done;
}

}

void addImport(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("import", "Take in batches; the same one twice counts once");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("BATCH", options->batches, "Batch files")->required();
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
