#include "app/cli/scale_commands.h"

#include "app/cli/group_lines.h"
#include "app/cli/outcome.h"
#include "app/cli/output_file.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

using scales::Done;
using scales::Result;

struct TabulateOptions {
    AnswerFileOptions answers;
    std::vector<std::string> by;
    std::string output;
};

Result<std::vector<std::size_t>> placesOf(const std::vector<std::string>& columns, const scales::CsvTable& head)
{
    std::vector<std::size_t> places;
    for (const std::string& column : columns) {
        const int place = head.column(column);
        if (place < 0)
            return scales::Error{"is not in the header; expected the columns that --by names", head.file, 1, column};
        places.push_back(static_cast<std::size_t>(place));
    }
    return places;
}

/// Every thread counts for itself; integers are added up at the end, so who counted what does not show.
Result<GroupCounter> countGroups(AnswerFile& file, const AskedScale& scale, const std::vector<std::string>& by)
{
    std::vector<std::size_t> columns;
    if (!file.head().header.empty()) {
        auto places = placesOf(by, file.head());
        if (!places)
            return places.error();
        columns = std::move(*places);
    }
    std::vector<GroupCounter> counters(file.threads(), GroupCounter(scale, file.reader(), columns));
    const auto read = file.read([&](std::size_t thread, const AnswerBlock& block) -> Result<Done> {
        counters[thread].count(block);
        return Done{};
    });
    if (!read)
        return read.error();
    for (std::size_t thread = 1; thread < counters.size(); ++thread)
        counters.front().add(counters[thread]);
    return std::move(counters.front());
}

int run(const TabulateOptions& options)
{
    const auto scale = scaleOf(options.answers);
    if (!scale)
        return failed(scale.error());
    auto file = AnswerFile::open(options.answers, *scale);
    if (!file)
        return failed(file.error());
    const auto counted = countGroups(*file, *scale, options.by);
    if (!counted)
        return failed(counted.error());
    auto output = OutputFile::open(options.output);
    if (!output)
        return failed(output.error());
    for (const std::string& part : groupLines(scale->instrument, options.by, *counted, file->threads()))
        if (auto written = output->write(part); !written)
            return failed(written.error());
    if (auto written = output->finish(); !written)
        return failed(written.error());
    std::cerr
        << "Exact counts of small groups: not for publication. Use buurtpeil release or buurtpeil protect for that.\n";
    return done;
}

}

void addTabulate(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<TabulateOptions>();
    CLI::App* command =
        app.add_subcommand("tabulate", "Means and categories per combination of columns, exact: not for publication");
    options->answers.addTo(*command);
    command->add_option("--by", options->by, "Columns to group by, with commas between them")
        ->required()
        ->delimiter(',')
        ->allow_extra_args(false);
    command->add_option("-o,--output", options->output, "Write to this file instead of standard output");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
