#include "app/cli/demo/command_demo.h"

#include "app/cli/demo/municipality.h"
#include "app/cli/outcome.h"
#include "app/cli/progress_bar.h"
#include "app/cli/share_folder.h"

#include <iostream>
#include <memory>

namespace demo {
namespace {

struct DemoOptions {
    std::string folder;
    Wish wish;
};

int run(const DemoOptions& options)
{
    if (isBuilt(options.folder)) {
        std::cout << "The demonstration in " << options.folder << " is there already; nothing was changed.\n";
        return cli::done;
    }
    auto catalogue = scales::Catalogue::read(cli::shareFolder() / "definitions", cli::shareFolder() / "wordings");
    if (!catalogue)
        return cli::failed(catalogue.error());
    cli::ProgressBar bar("Three waves of sealed answers");
    if (auto built = build(options.folder, options.wish, *catalogue, [&](double part) { bar.show(part); }); !built)
        return cli::failed(built.error());
    std::cout << "Made " << options.folder
              << ": an invented municipality with three released waves (2023, 2024, 2025) and an open one (2026).\n"
              << "All places, people and figures in it are invented.\n";
    return cli::done;
}

}

void addDemo(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<DemoOptions>();
    CLI::App* command =
        app.add_subcommand("demo", "Make an invented municipality and carry it through the whole chain");
    command->add_option("DIR", options->folder, "A folder that does not exist yet")->required();
    command->add_option("--seed", options->wish.seed, "The same seed gives the same answers");
    command->add_option("--people", options->wish.people, "Residents in each wave")->check(CLI::Range(300, 200000));
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
