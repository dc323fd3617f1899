#include "app/cli/scale_commands.h"

#include "app/cli/outcome.h"
#include "app/cli/output_file.h"
#include "app/cli/score_lines.h"
#include "app/cli/turns.h"

#include <array>
#include <charconv>
#include <memory>

namespace cli {
namespace {

using scales::Done;
using scales::Result;

struct ScoreOptions {
    AnswerFileOptions answers;
    std::string output;
};

void addNumber(std::string& text, std::size_t number)
{
    std::array<char, 20> digits;   // of the largest number of 64 bits
    text.append(digits.begin(), std::to_chars(digits.begin(), digits.end(), number).ptr);
}

/// Threads score blocks side by side; they number their rows, and write their lines, in the order of the file.
Result<Done> scoreEach(AnswerFile& file, const AskedScale& scale, OutputFile& output)
{
    std::vector<ScoreLines> lines(file.threads(), ScoreLines(scale, file.reader()));
    std::vector<std::string> texts(file.threads());
    Turns numbering;
    Turns writing;
    std::size_t rowsBefore = 0;
    const std::string header = scoreHeader(scale.instrument);
    if (file.head().header.empty())
        return output.write(header);
    const auto score = [&](std::size_t thread, const AnswerBlock& block) -> Result<Done> {
        if (!numbering.wait(block.number))
            return Done{};
        std::size_t row = rowsBefore;
        rowsBefore += block.answers.size();
        numbering.pass();

        // The columns go out with the first lines, so that a fault among those leaves nothing behind.
        std::string& text = texts[thread];
        text = block.number == 0 ? header : "";
        for (const scales::AnswerRow& answers : block.answers) {
            addNumber(text, ++row);
            text += lines[thread].lineOf(block.rows, answers);
        }
        if (!writing.wait(block.number))
            return Done{};
        auto written = output.write(text);
        writing.pass();
        return written;
    };
    return file.read(score, [&](std::size_t block) {
        numbering.fail(block);
        writing.fail(block);
    });
}

int run(const ScoreOptions& options)
{
    const auto scale = scaleOf(options.answers);
    if (!scale)
        return failed(scale.error());
    auto file = AnswerFile::open(options.answers, *scale);
    if (!file)
        return failed(file.error());
    auto output = OutputFile::open(options.output);
    if (!output)
        return failed(output.error());
    if (auto scored = scoreEach(*file, *scale, *output); !scored)
        return failed(scored.error());
    if (auto written = output->finish(); !written)
        return failed(written.error());
    return done;
}

}

void addScore(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<ScoreOptions>();
    CLI::App* command = app.add_subcommand("score", "Score answers on a scale, one line per row of a CSV file");
    options->answers.addTo(*command);
    command->add_option("-o,--output", options->output, "Write to this file instead of standard output");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
