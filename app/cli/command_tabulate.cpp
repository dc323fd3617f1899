#include "app/cli/scale_commands.h"

#include "analysis/moments.h"
#include "analysis/wilson.h"
#include "app/cli/answer_file.h"
#include "app/cli/outcome.h"
#include "app/cli/output_file.h"
#include "app/cli/share_folder.h"
#include "scales/plain_text.h"
#include "scales/scoring.h"

#include <array>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <map>
#include <memory>

namespace cli {
namespace {

struct Options {
    AnswerFileOptions answers;
    std::vector<std::string> by;
    std::string output;
};

/// What is counted about the rows of one combination.
struct Group {
    std::size_t rows = 0;
    std::vector<std::vector<double>> people;    ///< per score (subscales, then the total): with each number of points
    std::map<std::string, double> inCategory;   ///< by category id
};

using Groups = std::map<std::vector<std::string>, Group>;   ///< sorted by the values of the columns, byte by byte

void count(Group& group, const scales::Instrument& scale, const scales::ScaleScores& scores)
{
    ++group.rows;
    std::vector<scales::Outcome> outcomes = scores.subscales;
    outcomes.push_back(scores.total);
    group.people.resize(outcomes.size(), std::vector<double>(scale.items.size() + 1));
    for (std::size_t s = 0; s < outcomes.size(); ++s)
        if (const auto* score = std::get_if<scales::Score>(&outcomes[s]))
            ++group.people[s][static_cast<std::size_t>(boost::rational_cast<int>(score->points))];
    if (scores.category)
        ++group.inCategory[scores.category->id];
}

/// A field as CSV, in quotes where it needs them.
std::string csvField(const std::string& text)
{
    if (text.find_first_of(",;\"\r\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

std::string sixDecimals(std::optional<double> number)
{
    if (!number)
        return "";
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.6f", *number);
    return text.data();
}

std::string headerOf(const scales::Instrument& scale, const std::vector<std::string>& by)
{
    std::string line;
    for (const std::string& column : by)
        line += csvField(column) + ",";
    line += "n";
    for (const scales::Subscale& subscale : scale.subscales)
        line += "," + subscale.id + "_n," + subscale.id + "_mean," + subscale.id + "_sd";
    line += ",total_n,total_mean,total_sd";
    for (const scales::Category& category : scale.categories)
        line += "," + category.id + "_k," + category.id + "_p," + category.id + "_lo," + category.id + "_hi";
    return line + "\n";
}

std::string lineOf(const scales::Instrument& scale, const std::vector<std::string>& values, const Group& group)
{
    std::string line;
    for (const std::string& value : values)
        line += csvField(value) + ",";
    line += std::to_string(group.rows);
    double complete = 0;   // after the loop: people with a total, which comes last
    for (const std::vector<double>& people : group.people) {
        const analysis::Moments moments = analysis::momentsOf(people);
        complete = moments.n;
        line += "," + std::to_string(static_cast<long long>(moments.n)) + "," + sixDecimals(moments.mean) + "," +
                sixDecimals(moments.variance ? std::optional(std::sqrt(*moments.variance)) : std::nullopt);
    }
    for (const scales::Category& category : scale.categories) {
        const auto found = group.inCategory.find(category.id);
        const double k = found == group.inCategory.end() ? 0 : found->second;
        const auto interval = analysis::wilson(k, complete);
        line += "," + std::to_string(static_cast<long long>(k));
        line += interval ? "," + sixDecimals(k / complete) + "," + sixDecimals(interval->low) + "," +
                               sixDecimals(interval->high)
                         : std::string(",,,");
    }
    return line + "\n";
}

int run(const Options& options)
{
    const auto catalogue = readCatalogue();
    if (!catalogue)
        return failed(catalogue.error());
    const auto found = scaleOf(*catalogue, options.answers);
    if (!found)
        return failed(found.error());
    const scales::Instrument& scale = **found;

    const scales::Scorer scorer(scale, options.answers.points);
    std::vector<std::size_t> places;
    const auto findColumns = [&](const scales::CsvTable& head) -> scales::Result<scales::Done> {
        for (const std::string& column : options.by) {
            const int place = head.column(column);
            if (place < 0)
                return scales::Error{"is not in the header; expected the columns that --by names", head.file, 1,
                                     column};
            places.push_back(static_cast<std::size_t>(place));
        }
        return scales::Done{};
    };
    Groups groups;
    std::vector<std::string> values(options.by.size());
    const auto read =
        readAnswerFile(options.answers, scale, findColumns, [&](const auto&, const auto& row, auto codes) {
            for (std::size_t i = 0; i < places.size(); ++i)
                values[i] = row.fields[places[i]];
            count(groups[values], scale, scorer.score(codes));
        });
    if (!read)
        return failed(read.error());

    std::string csv = headerOf(scale, options.by);
    for (const auto& [combination, group] : groups)
        csv += lineOf(scale, combination, group);
    if (auto written = writeOutput(options.output, csv); !written)
        return failed(written.error());
    std::cerr
        << "Exact counts of small groups: not for publication. Use buurtpeil release or buurtpeil protect for that.\n";
    return done;
}

}

void addTabulate(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<Options>();
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
