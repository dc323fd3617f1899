#include "app/cli/scale_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/output_file.h"
#include "app/cli/stat/statistics.h"
#include "scales/plain_text.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>

namespace cli {
namespace {

using scales::Error;
using scales::Result;

constexpr std::size_t largestInput = std::size_t{4} * 1024 * 1024;   ///< bytes

struct StatOptions {
    std::string name;
    std::string file = "-";
    std::string output;
};

template <class Each>
void eachStatistic(Each each)
{
    for (const auto family : {shareStatistics(), weightStatistics(), itemStatistics()})
        std::ranges::for_each(family, each);
}

/// Reads no more than is allowed, so that a wrong file does not fill the memory.
Result<std::string> readInput(const std::string& file)
{
    std::ifstream opened;
    if (file != "-") {
        opened.open(file, std::ios::binary);
        if (!opened)
            return Error{"cannot be read", file};
    }
    std::istream& stream = file == "-" ? std::cin : opened;
    std::string text(largestInput + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    return text;
}

int run(const StatOptions& options)
{
    const Statistic* statistic = nullptr;
    std::string names;
    eachStatistic([&](const Statistic& one) {
        names += (names.empty() ? "" : ", ") + std::string(one.name);
        if (one.name == options.name)
            statistic = &one;
    });
    if (!statistic)
        return failed({"NAME: " + scales::inQuotes(options.name) + " is no statistic; expected one of " + names});
    const auto text = readInput(options.file);
    if (!text)
        return failed(text.error());
    const auto json =
        scales::LocatedJson::read(*text, options.file == "-" ? "standard input" : options.file, largestInput);
    if (!json)
        return failed(json.error());
    const auto ordered = Json::parse(*text);
    StatInput input(*json, ordered);
    const Json said = statistic->of(input);
    if (const auto problem = input.finish())
        return failed(*problem);
    if (auto written = writeOutput(options.output, said.dump(2) + "\n"); !written)
        return failed(written.error());
    return done;
}

}

void addStat(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<StatOptions>();
    CLI::App* command = app.add_subcommand("stat", "One published formula on its own: JSON in, JSON out");
    command->add_option("NAME", options->name, "Which one; see below")->required();
    command->add_option("FILE", options->file, "JSON with what it takes, or - for standard input (default)");
    command->add_option("-o,--output", options->output, "Write to this file instead of standard output");
    std::string names = "What each takes, and what it gives:";
    eachStatistic([&](const Statistic& one) { names += "\n  " + std::string(one.name) + "  " + one.help; });
    command->footer(names);
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
