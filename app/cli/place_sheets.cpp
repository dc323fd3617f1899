#include "app/cli/place_sheets.h"

#include "app/report/paper/sheets.h"
#include "app/vault/bytes.h"
#include "app/vault/ledger.h"
#include "app/vault/workspace.h"
#include "scales/catalogue.h"
#include "scales/initiative.h"
#include "scales/population.h"

#include <algorithm>
#include <filesystem>

namespace cli {
namespace {

/// Named areas, and all that lie in them: what is in a district is in its neighbourhoods. Parents stand before their parts.
std::vector<std::string> withParts(std::vector<std::string> named, const std::vector<scales::Area>& areas)
{
    for (const scales::Area& area : areas)
        if (std::ranges::find(named, area.parent) != named.end() && std::ranges::find(named, area.code) == named.end())
            named.push_back(area.code);
    return named;
}

report::Initiative onSheets(const scales::Initiative& initiative, const std::vector<scales::Area>& areas)
{
    using Has = report::Initiative::Has;
    report::Initiative shown{QString::fromStdString(initiative.name), withParts(initiative.areas, areas), {}};
    for (std::size_t place = 0; place < scales::workingElements.size(); ++place) {
        const scales::Presence presence = initiative.elements[place];
        shown.elements[scales::workingElements[place]] = presence == scales::Presence::core     ? Has::atItsCore
                                                         : presence == scales::Presence::partly ? Has::partly
                                                                                                : Has::no;
    }
    return shown;
}

/// None where the municipality keeps no register yet: sheets then have empty dots to fill in.
scales::Result<std::optional<std::vector<report::Initiative>>> registerOf(const std::filesystem::path& folder)
{
    const auto file = folder / "initiatives.csv";
    if (!std::filesystem::exists(file))
        return std::optional<std::vector<report::Initiative>>();
    const auto areasText = scales::readTextFile(folder / "areas.csv");
    if (!areasText)
        return areasText.error();
    const auto areas = scales::readAreas(*areasText, (folder / "areas.csv").string()).result();
    if (!areas)
        return areas.error();
    const auto text = scales::readTextFile(file);
    if (!text)
        return text.error();
    const auto read = scales::readInitiatives(*text, file.string(), *areas).result();
    if (!read)
        return read.error();
    std::vector<report::Initiative> initiatives;
    for (const scales::Initiative& one : *read)
        initiatives.push_back(onSheets(one, *areas));
    return std::optional(std::move(initiatives));
}

}

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
    auto initiatives = registerOf(workspace.folder());
    if (!initiatives)
        return initiatives.error();
    beside.initiatives = std::move(*initiatives);
    std::vector<Output> outputs;
    for (const report::PaperFile& file : report::writePaper(ledger.tables(), beside, language))
        outputs.push_back({file.name.toStdString(), file.bytes.toStdString()});
    return outputs;
}

bool isOfOnePlace(const std::string& name) { return name.starts_with("pages/"); }

}
