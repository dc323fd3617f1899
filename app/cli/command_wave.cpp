#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/passphrase.h"
#include "app/cli/share_folder.h"
#include "app/vault/key_words.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/workspace.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

struct Options {
    std::string folder;
    std::string wave;
    std::vector<std::string> devices;
    std::vector<std::string> tablets;
    std::string passphraseFile;
};

scales::Result<scales::Done> startWave(vault::Workspace& workspace, const Options& options)
{
    auto catalogue = readCatalogue();
    if (!catalogue)
        return catalogue.error();
    auto passphrase = readPassphrase(options.passphraseFile);
    if (!passphrase)
        return passphrase.error();
    auto signing = workspace.signingKey(*passphrase);
    if (!signing)
        return signing.error();
    std::vector<vault::VerifyingKey> enrolled;
    for (const std::string& device : options.devices) {
        auto key = vault::deviceKey(device);
        if (!key)
            return key.error();
        enrolled.push_back((*key)->verifying());
        std::cout << "Enrols " << device << ", whose key is called: " << vault::keyPhrase(enrolled.back()) << '\n';
    }
    auto started = workspace.startWave(options.wave, *catalogue, enrolled, **signing, *passphrase);
    if (!started)
        return started.error();
    std::cout << "Started wave " << options.wave << " with " << enrolled.size() << " enrolled tablets.\n";
    return scales::Done{};
}

/// Tells in which words the wave asks, a line per language. They stand in the wave file, so that no later change counts.
scales::Result<scales::Done> tellWords(const vault::Workspace& workspace, const std::string& name)
{
    const auto wave = workspace.readWave(name);
    if (!wave)
        return wave.error();
    const scales::Survey& survey = wave->form->survey();
    for (const std::string& language : survey.languages) {
        std::string line;
        for (const scales::Module& module : survey.modules) {
            const scales::Wording& wording = wave->form->wording(module.instrument, language);
            line += (line.empty() ? "" : ", ") + module.instrument + " " + wording.id;
            line += wording.validated ? " (validated)" : "";
        }
        std::cout << "Words in " << language << ": " << line << '\n';
    }
    return scales::Done{};
}

int run(const Options& options)
{
    auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    if (std::filesystem::exists(workspace->waveFile(options.wave)))
        std::cout << "Wave " << options.wave
                  << " was started before; its form, its words and its tablets stay as they are.\n";
    else if (auto started = startWave(*workspace, options); !started)
        return failed(started.error());
    if (auto told = tellWords(*workspace, options.wave); !told)
        return failed(told.error());
    for (const std::string& tablet : options.tablets) {
        if (auto set = vault::setUpTablet(tablet, workspace->waveFile(options.wave)); !set)
            return failed(set.error());
        std::cout << "Set up the tablet folder " << tablet << ".\n";
    }
    return done;
}

}

void addWave(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("wave", "Start a collection period, enrol its tablets and set them up");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("WAVE", options->wave, "Its name, such as 2026")->required();
    command->add_option("--device", options->devices, "Folder of a tablet's own key (made when it is not there)");
    command->add_option("--tablet", options->tablets, "Folder to lay out as a tablet: wave file and ballot box");
    command
        ->add_option("--passphrase-file", options->passphraseFile, "File with the passphrase on its first line, or -")
        ->required();
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
