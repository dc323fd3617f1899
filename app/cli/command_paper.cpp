#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/output_file.h"
#include "app/report/paper_form.h"
#include "app/vault/workspace.h"

#include <algorithm>
#include <memory>

namespace cli {
namespace {

struct PaperOptions {
    std::string folder;
    std::string wave;
    std::string language;
    std::string output;
};

int run(const PaperOptions& options)
{
    auto workspace = vault::Workspace::open(options.folder);
    if (!workspace)
        return failed(workspace.error());
    auto wave = workspace->readWave(options.wave);
    if (!wave)
        return failed(wave.error());
    const auto& languages = wave->form->survey().languages;
    const std::string language = options.language.empty() ? languages.front() : options.language;
    if (std::ranges::find(languages, language) == languages.end()) {
        std::string offered;
        for (const std::string& one : languages)
            offered += (offered.empty() ? "" : ", ") + one;
        return failed({"is no language of this survey; expected one of " + offered, {}, 0, "--language"});
    }
    const QByteArray form =
        report::writePaperForm(*wave->form, QString::fromStdString(options.wave), QString::fromStdString(language));
    if (auto written = writeOutput(options.output, form.toStdString()); !written)
        return failed(written.error());
    return done;
}

}

void addPaper(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<PaperOptions>();
    CLI::App* command =
        app.add_subcommand("paper", "Write the survey of a wave as a form on paper (PDF); import --csv takes it back");
    command->add_option("DIR", options->folder, "The workspace")->required();
    command->add_option("WAVE", options->wave, "A wave that has started")->required();
    command->add_option("--language", options->language, "One that the survey offers; its first when not given");
    command->add_option("-o,--output", options->output, "PDF to write; standard output when not given");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
