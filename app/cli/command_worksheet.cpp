#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/output_file.h"
#include "app/report/paper/worksheet.h"

#include <memory>

namespace cli {

void addWorksheet(CLI::App& app, int& outcome)
{
    struct Options {
        std::string output;
        std::string language = "nl";
    };
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("worksheet", "Two A4 for a round table, before there are figures (PDF)");
    command->add_option("-o,--output", options->output, "File to write; standard output when not given");
    command->add_option("--language", options->language, "nl, fr or en")->check(CLI::IsMember({"nl", "fr", "en"}));
    command->callback([options, &outcome] {
        const auto language = QString::fromStdString(options->language);
        const auto written = writeOutput(options->output, report::writeWorksheet({}, language).toStdString());
        outcome = written ? done : failed(written.error());
    });
}

}
