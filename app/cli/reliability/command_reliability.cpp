#include "app/cli/scale_commands.h"

#include "app/cli/answer_file.h"
#include "app/cli/outcome.h"
#include "app/cli/output_file.h"
#include "app/cli/reliability/reliability_json.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

using scales::Done;
using scales::Error;
using scales::Result;

struct ReliabilityOptions {
    AnswerFileOptions answers;
    std::string by;
    std::string output;
};

Error tooManyGroups(const AnswerFile& file, const ReliabilityOptions& options)
{
    return {"has more than " + std::to_string(PatternCounter::mostGroups) +
                " different values; expected few and large groups, as languages or age bands",
            file.head().file, 0, options.by};
}

Result<PatternCounter> countPatterns(AnswerFile& file, const AskedScale& scale, const ReliabilityOptions& options)
{
    std::optional<std::size_t> column;
    if (!options.by.empty() && !file.head().header.empty()) {
        const int place = file.head().column(options.by);
        if (place < 0)
            return Error{"is not in the header; expected the column that --by names", file.head().file, 1, options.by};
        column = static_cast<std::size_t>(place);
    }
    std::vector<PatternCounter> counters(file.threads(), PatternCounter(scale, file.reader(), column));
    const auto read = file.read([&](std::size_t thread, const AnswerBlock& block) -> Result<Done> {
        if (!counters[thread].count(block))
            return tooManyGroups(file, options);
        return Done{};
    });
    if (!read)
        return read.error();
    for (std::size_t thread = 1; thread < counters.size(); ++thread)
        if (!counters.front().take(counters[thread]))
            return tooManyGroups(file, options);
    return std::move(counters.front());
}

Json sayAll(const AskedScale& scale, PatternCounter& counter, const ReliabilityOptions& options)
{
    const Json about = {
        {"instrument", scale.instrument.id}, {"version", scale.instrument.version}, {"format", scale.layout.format}};
    const auto groups = counter.groups();
    Json said = about;
    if (options.by.empty()) {
        said.update(reliabilityOf(scale, counter, *groups.front().second));
        return said;
    }
    said["by"] = options.by;
    said["groups"] = Json::array();
    for (const auto& [name, patterns] : groups) {
        Json one = {{"value", name}};
        one.update(reliabilityOf(scale, counter, *patterns));
        said["groups"].push_back(std::move(one));
    }
    said["dif"] = differencesOf(scale, counter, groups);
    return said;
}

int run(const ReliabilityOptions& options)
{
    const auto scale = scaleOf(options.answers);
    if (!scale)
        return failed(scale.error());
    if (scale->instrument.items.size() > PatternCounter::mostItems)
        return failed({"--instrument: has " + std::to_string(scale->instrument.items.size()) +
                       " items; reliability takes scales of at most " + std::to_string(PatternCounter::mostItems)});
    auto file = AnswerFile::open(options.answers, *scale, scales::SumsOf::patterns);
    if (!file)
        return failed(file.error());
    auto counted = countPatterns(*file, *scale, options);
    if (!counted)
        return failed(counted.error());
    const Json said = sayAll(*scale, *counted, options);
    if (auto written = writeOutput(options.output, said.dump(2) + "\n"); !written)
        return failed(written.error());
    std::cerr << "Exact figures of a sample, for whoever studies the scale: not for publication about places.\n";
    return done;
}

}

void addReliability(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<ReliabilityOptions>();
    CLI::App* command = app.add_subcommand(
        "reliability", "How well the items of a scale go together in a sample, and whether groups read them alike");
    options->answers.addTo(*command);
    command->add_option("--by", options->by, "Column of the groups to compare, as language or age band");
    command->add_option("-o,--output", options->output, "Write to this file instead of standard output");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
