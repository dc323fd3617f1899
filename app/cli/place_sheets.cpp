#include "app/cli/place_sheets.h"

#include "app/report/paper/sheets.h"
#include "app/vault/bytes.h"
#include "app/vault/ledger.h"
#include "app/vault/workspace.h"
#include "scales/catalogue.h"
#include "scales/population.h"

#include <filesystem>

namespace cli {

scales::Result<std::vector<Output>> placeSheets(const vault::Workspace& workspace, const vault::Ledger& ledger,
                                                const QString& language)
{
    report::Beside beside;
    beside.ledger = QString::fromStdString(vault::toHex(ledger.head()));
    const auto populationFile = workspace.folder() / "population.csv";
    if (std::filesystem::exists(populationFile)) {
        auto text = scales::readTextFile(populationFile);
        if (!text)
            return text.error();
        auto population = scales::readPopulation(*text, populationFile.string()).result();
        if (!population)
            return population.error();
        beside.population = std::move(*population);
    }
    std::vector<Output> outputs;
    for (const report::PaperFile& file : report::writePaper(ledger.tables(), beside, language))
        outputs.push_back({file.name.toStdString(), file.bytes.toStdString()});
    return outputs;
}

bool isOfOnePlace(const std::string& name) { return name.starts_with("pages/"); }

}
