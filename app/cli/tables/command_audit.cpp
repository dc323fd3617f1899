#include "analysis/tables/audit.h"
#include "analysis/tables/cells_csv.h"
#include "app/cli/outcome.h"
#include "app/cli/output_file.h"
#include "app/cli/progress_bar.h"
#include "app/cli/tables/audit_json.h"
#include "app/cli/tables/table_commands.h"
#include "app/cli/tables/table_files.h"
#include "scales/catalogue.h"

#include <algorithm>
#include <memory>

namespace cli {
namespace {

constexpr std::ptrdiff_t fewCells = 300;   ///< withheld; up to here every interval is found to its end anyway

struct AuditOptions {
    TableOptions table;
    std::string withheld;
    bool intervals = false;
    std::string output;
};

int run(const AuditOptions& options)
{
    const auto table = readTable(options.table);
    if (!table)
        return failed(table.error());
    const auto text = scales::readTextFile(options.withheld);
    if (!text)
        return failed(text.error());
    const tables::Rules& rules = options.table.rules;
    const auto withheld = tables::readWithheld(*text, options.withheld, *table, rules);
    if (!withheld)
        return failed(withheld.error());
    const bool tight = options.intervals || std::count(withheld->begin(), withheld->end(), true) <= fewCells;
    tables::Audit audit;
    {
        ProgressBar bar("attacking");
        audit = tables::audit(*table, *withheld, rules, tight, [&](double part) { bar.show(part); });
    }
    if (auto written = writeOutput(options.output, auditJson(*table, audit, rules)); !written)
        return failed(written.error());
    return audit.isBroken() ? dataSayNo : done;
}

}

void addAudit(CLI::App& app, int& outcome)
{
    auto options = std::make_shared<AuditOptions>();
    CLI::App* command =
        app.add_subcommand("audit", "Attacks a frequency table of which some cells are withheld; result as JSON");
    options->table.addTo(*command, 0);
    command->add_option("--withheld", options->withheld, "CSV of the withheld cells, as protect writes it")->required();
    command->add_flag("--intervals", options->intervals,
                      "Find every interval to its end, also where the cell is safe and the table large");
    command->add_option("-o,--output", options->output, "Write to this file instead of standard output");
    command->callback([options, &outcome] { outcome = run(*options); });
}

}
