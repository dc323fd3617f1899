#include "app/cli/scale_commands.h"

#include "app/cli/answer_file.h"
#include "app/cli/outcome.h"
#include "app/cli/output_file.h"
#include "app/cli/share_folder.h"
#include "scales/scoring.h"

#include <memory>

namespace cli {
namespace {

struct Options {
    AnswerFileOptions answers;
    std::string output;
};

std::string headerOf(const scales::Instrument& scale)
{
    std::string line = "row";
    for (const scales::Subscale& subscale : scale.subscales)
        line += "," + subscale.id;
    line += ",total,category";
    for (const scales::Subscale& subscale : scale.subscales)
        line += ",missing_" + subscale.id;
    return line + "\n";
}

/// The points, or nothing where too many answers are missing.
std::string field(const scales::Outcome& outcome)
{
    const auto* score = std::get_if<scales::Score>(&outcome);
    return score ? std::to_string(boost::rational_cast<int>(score->points)) : "";
}

void addLine(std::string& csv, std::size_t row, const scales::ScaleScores& scores)
{
    csv += std::to_string(row);
    for (const scales::Outcome& subscale : scores.subscales)
        csv += "," + field(subscale);
    csv += "," + field(scores.total) + ",";
    if (scores.category)
        csv += scores.category->id;
    for (const int missing : scores.missing)
        csv += "," + std::to_string(missing);
    csv += '\n';
}

int run(const Options& options)
{
    const auto catalogue = readCatalogue();
    if (!catalogue)
        return failed(catalogue.error());
    const auto scale = scaleOf(*catalogue, options.answers);
    if (!scale)
        return failed(scale.error());

    const scales::Scorer scorer(**scale, options.answers.points);
    std::string csv = headerOf(**scale);
    std::size_t row = 0;
    const auto read = readAnswerFile(
        options.answers, **scale, [](const auto&) { return scales::Done{}; },
        [&](const auto&, const auto&, auto codes) { addLine(csv, ++row, scorer.score(codes)); });
    if (!read)
        return failed(read.error());
    if (auto written = writeOutput(options.output, csv); !written)
        return failed(written.error());
    return done;
}

}

void addScore(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("score", "Score answers on a scale, one line per row of a CSV file");
    options->answers.addTo(*command);
    command->add_option("-o,--output", options->output, "Write to this file instead of standard output");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
