#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/passphrase.h"
#include "app/cli/sheets.h"
#include "app/vault/key_words.h"
#include "app/vault/wave_texts.h"
#include "app/vault/whole_file.h"
#include "app/vault/workspace.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

struct NewOptions {
    std::string folder;
    std::string survey;
    std::string areas;
    std::string passphraseFile;
    std::string sheets;
};

/// The list that the person names, or else the one that the survey names, beside the survey.
std::filesystem::path areasOf(const NewOptions& options, const scales::Survey& survey)
{
    if (!options.areas.empty() || survey.areasFile.empty())
        return options.areas;
    return std::filesystem::path(options.survey).parent_path() / survey.areasFile;
}

scales::Result<scales::Done> printSheets(const vault::Workspace& workspace, const std::string& municipality,
                                         const NewOptions& options, const std::string& passphrase)
{
    const auto key = workspace.signingKey(passphrase);
    if (!key)
        return key.error();
    vault::RecoverySheets sheets;
    vault::makeSheets(vault::ofMunicipality, workspace.municipality().bytes, (*key)->seed(), sheets);
    auto pages = writeSheets(sheets, municipality, options.sheets, options.folder, "nl");
    if (!pages)
        return pages.error();
    std::cout << "Print the three sheets of the signing key in " << options.sheets << ", then destroy the files.\n";
    return scales::Done{};
}

int run(const NewOptions& options)
{
    auto survey = scales::readTextFile(options.survey);
    if (!survey)
        return failed(survey.error());
    const auto asked = scales::readSurvey(*survey, options.survey).result();
    if (!asked)
        return failed(asked.error());
    const std::filesystem::path areasFile = areasOf(options, *asked);
    if (areasFile.empty())
        return failed(
            {"is missing; expected the name of an area list there, or --areas FILE", options.survey, 0, "areas"});
    auto areas = scales::readTextFile(areasFile);
    if (!areas)
        return failed(areas.error());
    if (auto checked = scales::readAreas(*areas, areasFile.string()).result(); !checked)
        return failed(checked.error());
    const auto population = vault::populationText(areasFile.parent_path());
    if (!population)
        return failed(population.error());
    auto passphrase = newPassphrase(options.passphraseFile);
    if (!passphrase)
        return failed(passphrase.error());
    auto made = vault::Workspace::make(options.folder, *survey, *areas, *passphrase);
    if (!made)
        return failed(made.error());
    if (!population->text.empty())
        if (auto kept = vault::writeWholeFile(made->folder() / population->name, vault::bytesOf(population->text));
            !kept)
            return failed(kept.error());
    if (!options.sheets.empty())
        if (auto printed = printSheets(*made, asked->municipality, options, *passphrase); !printed)
            return failed(printed.error());
    std::cout << "Made the workspace " << options.folder
              << " with a new signing key, called: " << vault::keyPhrase(made->municipality()) << ".\n"
              << "Next: buurtpeil wave " << options.folder << " WAVE\n";
    return done;
}

}

void addNew(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<NewOptions>();
    CLI::App* command = app.add_subcommand("new", "Make a municipality's workspace: survey, areas and a signing key");
    command->add_option("DIR", options->folder, "A folder that does not exist yet")->required();
    command->add_option("--survey", options->survey, "What the municipality asks (JSON)")->required();
    command->add_option("--areas", options->areas, "Its areas (CSV), unless the survey names a file beside it");
    command->add_option("--sheets", options->sheets,
                        "Folder for three recovery sheets of the signing key, to print and then destroy");
    addPassphraseFile(*command, options->passphraseFile);
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
