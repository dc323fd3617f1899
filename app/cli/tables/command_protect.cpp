#include "analysis/tables/cells_csv.h"
#include "analysis/tables/coarsening.h"
#include "analysis/tables/hide.h"
#include "app/cli/outcome.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_bar.h"
#include "app/cli/tables/table_commands.h"
#include "app/cli/tables/table_files.h"

#include <iostream>
#include <memory>

namespace cli {
namespace {

constexpr std::size_t mostNamed = 20;   ///< cells that a refusal names one by one

struct ProtectOptions {
    TableOptions table;
    std::string output;
    std::string publicOutput;
};

int refuse(const tables::FrequencyTable& table, const std::vector<std::size_t>& cells, const tables::Rules& rules,
           const std::string& file)
{
    std::cerr << file << ": cannot be protected; " << cells.size()
              << " small cells can be told from the published ones, whatever is withheld. Nothing was written.\n";
    for (std::size_t place = 0; place < std::min(cells.size(), mostNamed); ++place) {
        std::cerr << "  " << table.shape.nameOf(cells[place]) << " (" << table.counts[cells[place]] << ")";
        if (const auto merged = tables::coarsening(table, cells[place], rules))
            std::cerr << ": would go up in " << table.shape.codeName(merged->cell, merged->dimension) << " ("
                      << table.counts[merged->cell] << ") without what lies below it in "
                      << table.shape.dimensions()[merged->dimension].name;
        std::cerr << '\n';
    }
    if (cells.size() > mostNamed)
        std::cerr << "  and " << cells.size() - mostNamed << " more\n";
    return dataSayNo;
}

int run(const ProtectOptions& options)
{
    const auto table = readTable(options.table);
    if (!table)
        return failed(table.error());
    const tables::Rules& rules = options.table.rules;
    tables::Hiding hiding;
    {
        ProgressBar bar("protecting");
        hiding = tables::hide(*table, rules, [&](double part) { bar.show(part); });
    }
    if (!hiding.unprotectable.empty())
        return refuse(*table, hiding.unprotectable, rules, options.table.table);

    auto output = OutputFile::open(options.output);
    if (!output)
        return failed(output.error());
    if (auto written = output->write(tables::withheldCsv(*table, hiding.withheld, rules)); !written)
        return failed(written.error());
    if (!options.publicOutput.empty())
        if (auto written = writeOutput(options.publicOutput, tables::publicCsv(*table, hiding.withheld)); !written)
            return failed(written.error());
    if (auto written = output->finish(); !written)
        return failed(written.error());
    return done;
}

}

void addProtect(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<ProtectOptions>();
    CLI::App* command = app.add_subcommand(
        "protect", "Which cells of a frequency table must be withheld so that nobody can work out the small ones");
    options->table.addTo(*command, 1);
    command->add_option("--public", options->publicOutput, "Write the table that may be published to this file");
    command->add_option("-o,--output", options->output,
                        "Write the withheld cells to this file instead of standard output");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
