#include "app/cli/municipality_commands.h"

#include "app/cli/outcome.h"
#include "app/vault/tablet.h"
#include "app/vault/tablet_setup.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

struct CollectOptions {
    std::string tablet;
    std::string device;
    std::string output;
    bool last = false;
};

int run(const CollectOptions& options)
{
    auto tablet = vault::Tablet::open(options.tablet);
    if (!tablet)
        return failed(tablet.error());
    if (!std::filesystem::exists(std::filesystem::path(options.device) / vault::deviceKeyName))
        return failed(
            {"holds no device key; expected the folder that was enrolled with buurtpeil wave", options.device});
    auto key = vault::deviceKey(options.device);
    if (!key)
        return failed(key.error());
    for (const auto& damaged : (*tablet)->setAside())
        std::cout << "A damaged box was set aside: give " << damaged.string()
                  << " to the municipality too (buurtpeil vault salvage).\n";
    if (auto written = (*tablet)->writeBatch(options.output, **key, options.last); !written)
        return failed(written.error());
    std::cout << "Wrote " << (*tablet)->kept() << " sealed envelopes of wave " << (*tablet)->wave() << " to "
              << options.output << ". The box keeps them until the municipality has them.\n";
    return done;
}

}

void addCollect(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<CollectOptions>();
    CLI::App* command = app.add_subcommand("collect", "Write a tablet's sealed envelopes to a batch file");
    command->add_option("TABLET", options->tablet, "The tablet folder")->required();
    command->add_option("--device", options->device, "Folder of the tablet's own key")->required();
    command->add_option("-o,--output", options->output, "The batch file")->required();
    command->add_flag("--last", options->last, "The wave has ended: write however few there are");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
