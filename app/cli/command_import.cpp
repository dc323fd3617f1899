#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/passphrase.h"
#include "app/vault/key_words.h"
#include "app/vault/refusal.h"
#include "app/vault/whole_file.h"
#include "app/vault/workspace.h"
#include "scales/sheets_csv.h"

#include <iostream>
#include <memory>
#include <set>

namespace cli {
namespace {

struct ImportOptions {
    std::string folder;
    std::vector<std::string> batches;
    std::string passphraseFile;
    std::string csv;
    std::string wave;
    std::string items;
    std::string codeOne = "no";
};

/// Beside the batch, so that the stick that brought it takes the receipt back. One that is there stays.
scales::Result<scales::Done> giveReceipt(const std::filesystem::path& batch, const vault::Receipt& receipt,
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

/// What is there, and what is not: a number that never came is a box that never came.
scales::Result<scales::Done> tellIntake(const vault::Workspace& workspace, const std::string& wave)
{
    if (workspace.isClosed(wave))
        return scales::Done{};
    const auto intake = workspace.intake(wave);
    if (!intake)
        return intake.error();
    std::cout << "Wave " << wave << " holds " << intake->envelopes << " envelopes now, digest "
              << vault::toHex(intake->digest).substr(0, 16) << ".\n";
    for (const vault::FromTablet& from : intake->tablets) {
        const std::string name = vault::keyPhrase(from.tablet);
        if (from.latest == 0)
            std::cout << "Nothing came yet from tablet " << name << ".\n";
        for (const std::uint32_t number : from.missing)
            std::cout << "Missing: batch " << number << " of tablet " << name << ", which has sent number "
                      << from.latest << " since.\n";
    }
    return scales::Done{};
}

int importBatches(const vault::Workspace& workspace, const ImportOptions& options, const vault::SigningKey* key)
{
    const std::vector<std::filesystem::path> files(options.batches.begin(), options.batches.end());
    const auto all = workspace.import(files);
    if (!all)
        return failed(all.error());
    std::set<std::string> waves;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const vault::Imported& imported = (*all)[i];
        waves.insert(imported.wave);
        std::cout << files[i].string() << ": " << imported.envelopes << " envelopes for wave " << imported.wave
                  << (imported.already ? ", taken in before; nothing changed" : "") << ".\n";
        if (key)
            if (auto given = giveReceipt(files[i], imported.receipt, *key); !given)
                return failed(given.error());
    }
    for (const std::string& wave : waves)
        if (auto told = tellIntake(workspace, wave); !told)
            return failed(told.error());
    if (!key)
        std::cout << "No receipt was written; with --passphrase-file the tablet gets one and may empty its box.\n";
    return done;
}

int importPaper(const vault::Workspace& workspace, const ImportOptions& options, const vault::SigningKey& key)
{
    const auto wave = workspace.readWave(options.wave);
    if (!wave)
        return failed(wave.error());
    const auto text = scales::readTextFile(options.csv);
    if (!text)
        return failed(text.error());
    const auto sheets =
        scales::readSheetsCsv(*text, options.csv, *wave->form, {options.items, options.codeOne == "yes"});
    if (!sheets)
        return failed(sheets.error());
    const auto imported = workspace.importPaper(options.wave, *sheets, vault::bytesOf(*text), key);
    if (!imported)
        return failed(imported.error());
    std::cout << options.csv << ": " << imported->envelopes << " paper forms for wave " << options.wave
              << (imported->already ? ", taken in before; nothing changed" : ", sealed like any other") << ".\n"
              << "The file still shows the answers: destroy it, and keep or destroy the forms as you promised.\n";
    return done;
}

int run(const ImportOptions& options)
{
    const bool paper = !options.csv.empty();
    if (paper != options.batches.empty() || paper == options.wave.empty())
        return failed(
            {"is not what can be imported; expected batch files, or --csv FILE with --wave WAVE", {}, 0, "import"});
    auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    std::unique_ptr<vault::SigningKey> key;
    if (paper || !options.passphraseFile.empty()) {
        auto passphrase = readPassphrase(options.passphraseFile);
        if (!passphrase)
            return failed(passphrase.error());
        auto opened = workspace->signingKey(*passphrase);
        if (!opened)
            return failed(opened.error());
        key = std::move(*opened);
    }
    return paper ? importPaper(*workspace, options, *key) : importBatches(*workspace, options, key.get());
}

}

void addImport(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<ImportOptions>();
    CLI::App* command = app.add_subcommand("import", "Take in batches, or paper forms; the same ones twice count once");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("BATCH", options->batches, "Batch files; all are verified before one is stored");
    command->add_option("--csv", options->csv,
                        "Paper forms typed over: a row a form, columns named like the questions (djg6.3, "
                        "background.age) and neighbourhood");
    command->add_option("--wave", options->wave, "The wave of the paper forms");
    command->add_option("--items", options->items, "Names of the scale's columns with % for the number (default ID.%)");
    command->add_option("--code-1", options->codeOne, "What code 1 means in the scale's columns: no (default) or yes")
        ->check(CLI::IsMember({"no", "yes"}));
    command->add_option("--passphrase-file", options->passphraseFile,
                        "Signs a receipt beside each batch, and what comes from paper: file with the passphrase on its "
                        "first line, or -");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
