#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/passphrase.h"
#include "app/vault/workspace.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

struct Options {
    std::string folder;
    std::string survey;
    std::string areas;
    std::string passphraseFile;
};

int run(const Options& options)
{
    auto survey = scales::readTextFile(options.survey);
    if (!survey)
        return failed(survey.error());
    if (auto checked = scales::readSurvey(*survey, options.survey).result(); !checked)
        return failed(checked.error());
    auto areas = scales::readTextFile(options.areas);
    if (!areas)
        return failed(areas.error());
    if (auto checked = scales::readAreas(*areas, options.areas).result(); !checked)
        return failed(checked.error());
    auto passphrase = readPassphrase(options.passphraseFile);
    if (!passphrase)
        return failed(passphrase.error());
    auto made = vault::Workspace::make(options.folder, *survey, *areas, *passphrase);
    if (!made)
        return failed(made.error());
    std::cout << "Made the workspace " << options.folder << " with a new signing key.\n"
              << "Next: buurtpeil wave " << options.folder << " WAVE\n";
    return done;
}

}

void addNew(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("new", "Make a municipality's workspace: survey, areas and a signing key");
    command->add_option("DIR", options->folder, "A folder that does not exist yet")->required();
    command->add_option("--survey", options->survey, "What the municipality asks (JSON)")->required();
    command->add_option("--areas", options->areas, "Its areas (CSV)")->required();
    command
        ->add_option("--passphrase-file", options->passphraseFile, "File with the passphrase on its first line, or -")
        ->required();
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
