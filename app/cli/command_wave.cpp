#include "app/cli/municipality_commands.h"

#include "app/cli/confirmation.h"
#include "app/cli/outcome.h"
#include "app/cli/passphrase.h"
#include "app/cli/share_folder.h"
#include "app/cli/sheets.h"
#include "app/vault/key_words.h"
#include "app/vault/refusal.h"
#include "app/vault/tablet_setup.h"
#include "app/vault/volume.h"
#include "app/vault/workspace.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <memory>

namespace cli {
namespace {

struct WaveOptions {
    std::string folder;
    std::string wave;
    std::vector<std::string> devices;
    std::vector<std::string> tablets;
    std::string passphraseFile;
    std::string sheets;
    std::string language = "nl";
    std::vector<std::string> proof;
    std::string until;
};

/// The first step: a key pair and three sheets.
scales::Result<scales::Done> prepare(const vault::Workspace& workspace, const scales::Catalogue& catalogue,
                                     const std::string& passphrase, const WaveOptions& options)
{
    auto survey = scales::readTextFile(workspace.folder() / "survey.json");
    if (!survey)
        return survey.error();
    const auto asked = scales::readSurvey(*survey, "survey.json").result();
    if (!asked)
        return asked.error();
    vault::RecoverySheets sheets;
    if (auto prepared = workspace.prepareWave(options.wave, catalogue, passphrase, sheets); !prepared)
        return prepared;
    auto pages = writeSheets(sheets, asked->municipality, options.sheets, workspace.folder(), options.language);
    if (!pages)
        return pages.error();
    std::string words = sheets.front().key;
    std::replace(words.begin(), words.end(), '-', ' ');
    std::cout << "Made the key of wave " << options.wave << ", called: " << words << ".\n"
              << "Print each of these on a sheet of its own, for three people, then destroy the files:\n";
    for (const auto& page : *pages)
        std::cout << "    " << page.string() << '\n';
    return scales::Done{};
}

/// Whether there is proof to be had now: named by a script, or typed by people.
bool hasProof(const WaveOptions& options) { return !options.proof.empty() || somebodyCanAnswer(); }

scales::Result<scales::Done> startWave(const vault::Workspace& workspace, const WaveOptions& options)
{
    if (options.sheets.empty() && !hasProof(options))
        return scales::Error{
            "are needed; expected --sheets FOLDER to print three recovery sheets, and --sheet twice to "
            "prove that two of them work",
            {},
            0,
            "sheets"};
    auto catalogue = readCatalogue();
    if (!catalogue)
        return catalogue.error();
    auto passphrase = readPassphrase(options.passphraseFile);
    if (!passphrase)
        return passphrase.error();
    auto signing = workspace.signingKey(*passphrase);
    if (!signing)
        return signing.error();
    if (!options.sheets.empty())
        if (auto prepared = prepare(workspace, *catalogue, *passphrase, options); !prepared)
            return prepared;
    if (!hasProof(options))
        return vault::refused("wave " + options.wave +
                              " is prepared and has not started; prove two of the printed sheets with --sheet twice");
    vault::RecoverySheet one;
    vault::RecoverySheet other;
    if (auto read = readSheets(options.proof, one, other); !read)
        return read;
    auto proof = workspace.prove(options.wave, one, other);
    if (!proof)
        return proof.error();
    std::cout << "Sheets " << int{one.share.number} << " and " << int{other.share.number}
              << " opened the test envelope.\n";
    std::vector<vault::VerifyingKey> enrolled;
    for (const std::string& device : options.devices) {
        auto key = vault::deviceKey(device);
        if (!key)
            return key.error();
        enrolled.push_back((*key)->verifying());
        std::cout << "Enrols " << device << ", whose key is called: " << vault::keyPhrase(enrolled.back()) << '\n';
    }
    auto started = workspace.startWave(std::move(*proof), *catalogue, enrolled, **signing, options.until);
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
    std::cout << "The key of the wave is called: " << vault::keyPhrase(wave->sealing) << ".\n";
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

/// By the calendar of this computer; a tablet never asks for it.
std::string today()
{
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
    const auto twoDigits = [](unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::to_string(int{day.year()}) + "-" + twoDigits(unsigned{day.month()}) + "-" +
           twoDigits(unsigned{day.day()});
}

int run(const WaveOptions& options)
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
        if (auto set = vault::setUpTablet(tablet, workspace->waveFile(options.wave), today()); !set)
            return failed(set.error());
        std::cout << "Set up the tablet folder " << tablet << ".\n";
        if (vault::volumeOf(tablet) == vault::Volume::readable)
            std::cout << "Warning: its disk is not encrypted; whoever takes it may see in which order people came.\n";
    }
    return done;
}

}

void addWave(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<WaveOptions>();
    CLI::App* command = app.add_subcommand("wave", "Start a collection period, enrol its tablets and set them up");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("WAVE", options->wave, "Its name, such as 2026")->required();
    command->add_option("--device", options->devices, "Folder of a tablet's own key (made when it is not there)");
    command->add_option("--tablet", options->tablets, "Folder to lay out as a tablet: wave file and ballot box");
    command->add_option("--sheets", options->sheets,
                        "Folder for three recovery sheets of the wave's key, to print and then destroy");
    command->add_option(
        "--sheet", options->proof,
        "Twice: a sheet as it came back from paper (file with its 13 groups, or -); proves that the sheets "
        "work, without which no wave starts (default: typed at the terminal)");
    command->add_option(
        "--until", options->until,
        "Last day, such as 2026-10-31 (default: the one that the survey announces); after it no tablet is "
        "set up for the wave");
    command->add_option("--language", options->language, "Language of the sheets: nl (default), fr or en");
    addPassphraseFile(*command, options->passphraseFile);
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
