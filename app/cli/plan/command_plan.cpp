#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/output_file.h"
#include "app/cli/plan/outlook.h"
#include "app/cli/share_folder.h"
#include "app/vault/ledger.h"
#include "app/vault/workspace.h"

#include <cmath>
#include <memory>

namespace cli {
namespace {

using scales::Result;

struct PlanOptions {
    std::string folder;
    double participation = analysis::usualParticipation / 10.0;   ///< of a hundred inhabitants
    std::optional<double> share;                                  ///< of a hundred participants
    std::string output;
    bool asJson = false;
};

/// The form that the next wave will ask, from the files of the workspace. Words do not matter for it.
Result<std::unique_ptr<const scales::Form>> readForm(const std::filesystem::path& folder)
{
    const auto catalogue = readCatalogue();
    if (!catalogue)
        return catalogue.error();
    scales::FormTexts texts;
    for (auto* file : {&texts.survey, &texts.areas}) {
        const auto path = folder / (file == &texts.survey ? "survey.json" : "areas.csv");
        auto text = scales::readTextFile(path);
        if (!text)
            return text.error();
        *file = {path.string(), std::move(*text)};
    }
    texts.definitions = catalogue->definitionTexts();
    texts.wordings = catalogue->wordingTexts();
    return scales::Form::read(texts);
}

Result<scales::Population> readRegister(const std::filesystem::path& file)
{
    if (!std::filesystem::exists(file))
        return scales::Population{};
    const auto text = scales::readTextFile(file);
    if (!text)
        return text.error();
    return scales::readPopulation(*text, file.string()).result();
}

int run(const PlanOptions& options)
{
    const auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    const auto form = readForm(workspace->folder());
    if (!form)
        return failed(form.error());
    const auto population = readRegister(workspace->folder() / "population.csv");
    if (!population)
        return failed(population.error());
    const auto ledger = vault::Ledger::read(workspace->ledgerFile(), workspace->municipality());
    if (!ledger)
        return failed(ledger.error());
    Known known{**form, *population, ledger->tables(), static_cast<int>(std::lround(10 * options.participation)), {}};
    if (options.share)
        known.share = *options.share / 100;
    const Outlook outlook = outlookOf(known);
    if (auto written = writeOutput(options.output, options.asJson ? asJson(outlook) : asText(outlook)); !written)
        return failed(written.error());
    return done;
}

}

void addPlan(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<PlanOptions>();
    CLI::App* command = app.add_subcommand("plan", "How many people do we need, and which questions can we afford?");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("--participation", options->participation, "Of 100 inhabitants, how many take part (10)")
        ->check(CLI::Range(.1, 100.));
    command
        ->add_option("--share", options->share, "Of 100 participants, how many miss contact (as last released, or 40)")
        ->check(CLI::Range(1., 99.));
    command->add_flag("--json", options->asJson, "For other programs");
    command->add_option("-o,--output", options->output, "Write to this file instead of standard output");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
