#include "app/cli/municipality_commands.h"

#include "app/cli/columns.h"
#include "app/cli/outcome.h"
#include "app/cli/review_state.h"
#include "app/cli/share_folder.h"
#include "app/cli/wording/install.h"
#include "app/vault/workspace.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

struct WordingOptions {
    std::string folder;
    bool asJson = false;
    std::string instrument;
    std::string language;
};

/// What is installed; wordings that cannot be read are told on standard error and left out.
std::vector<scales::Wording> installedIn(const vault::Workspace& workspace, const scales::Catalogue& catalogue,
                                         int& outcome)
{
    std::vector<scales::Wording> all;
    for (const scales::WordingLabel& label : workspace.wordings().labels()) {
        const scales::Instrument* instrument = catalogue.instrument(label.instrument);
        if (!instrument) {
            outcome = failed({"is for " + label.instrument + ", for which there is no definition",
                              workspace.wordings().file(label.instrument, label.language).string()});
            continue;
        }
        auto found = workspace.wordings().find(*instrument, label.language);
        if (!found)
            outcome = failed(found.error());
        else if (*found)
            all.push_back(std::move((*found)->wording));
    }
    return all;
}

void printTable(const std::vector<scales::Wording>& wordings)
{
    std::vector<std::vector<std::string>> lines = {
        {"instrument", "language", "wording", "norms", "reviewed by", "source"}};
    for (const scales::Wording& one : wordings)
        lines.push_back({one.instrument, one.language, one.id, validationOf(one), reviewersOf(one), one.source->line});
    std::cout << inColumns(lines);
}

void printJson(const std::vector<scales::Wording>& wordings)
{
    auto all = nlohmann::ordered_json::array();
    for (const scales::Wording& one : wordings)
        all.push_back({{"instrument", one.instrument},
                       {"language", one.language},
                       {"wording", one.id},
                       {"validated", one.validated},
                       {"reviewed", one.reviewed},
                       {"source",
                        {{"line", one.source->line},
                         {"file_hash", one.source->fileHash},
                         {"words_hash", one.source->wordsHash},
                         {"answers", one.source->answers}}}});
    std::cout << all.dump(2) << '\n';
}

int list(const WordingOptions& options)
{
    const auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    const auto catalogue = readCatalogue();
    if (!catalogue)
        return failed(catalogue.error());
    int outcome = done;
    const auto wordings = installedIn(*workspace, *catalogue, outcome);
    if (options.asJson)
        printJson(wordings);
    else if (!wordings.empty())
        printTable(wordings);
    else if (outcome == done)
        std::cout << "No wording is installed; waves are asked in our own words.\n";
    return outcome;
}

int remove(const WordingOptions& options)
{
    const auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    const std::string what = options.instrument + " in " + options.language;
    // Only what the list names: a name made of dots and slashes is none of it.
    const auto labels = workspace->wordings().labels();
    if (std::none_of(labels.begin(), labels.end(), [&](const scales::WordingLabel& one) {
            return one.instrument == options.instrument && one.language == options.language;
        })) {
        std::cout << "No wording is installed for " << what << "; nothing was changed.\n";
        return done;
    }
    if (auto removed = workspace->wordings().remove(options.instrument, options.language); !removed)
        return failed(removed.error());
    std::cout << "Removed the wording of " << what
              << ". Waves that start from now on do without it, in our own words where we have them; a wave that has "
                 "begun keeps its words.\n";
    return done;
}

}

void addWording(CLI::App& app, int& outcome)
{
    CLI::App* wording =
        app.add_subcommand("wording", "Ask a scale in a wording that you hold instead of our own words");
    wording->require_subcommand(1);
    addWordingInstall(*wording, outcome);

    auto options = std::make_shared<WordingOptions>();
    CLI::App* listing = wording->add_subcommand("list", "Which wordings are installed, and who reviewed them");
    listing->add_option("DIR", options->folder, "The workspace")->required();
    listing->add_flag("--json", options->asJson, "For other programs");
    listing->callback([options, &outcome] { outcome = list(*options); });

    CLI::App* removal = wording->add_subcommand("remove", "Go back to our own words");
    removal->add_option("DIR", options->folder, "The workspace")->required();
    removal->add_option("--instrument", options->instrument, "The scale, e.g. djg6")->required();
    removal->add_option("--language", options->language, "The language, e.g. nl")->required();
    removal->callback([options, &outcome] { outcome = remove(*options); });
}

}
