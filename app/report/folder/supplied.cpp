#include "app/report/folder/supplied.h"

#include "app/vault/whole_file.h"
#include "scales/catalogue.h"
#include "scales/initiative.h"

#include <algorithm>

namespace report {
namespace {

using scales::Result;

/// Named areas, and all that lie in them: what is in a district is in its neighbourhoods. Parents stand before their parts.
std::vector<std::string> withParts(std::vector<std::string> named, const std::vector<scales::Area>& areas)
{
    for (const scales::Area& area : areas)
        if (std::ranges::find(named, area.parent) != named.end() && std::ranges::find(named, area.code) == named.end())
            named.push_back(area.code);
    return named;
}

Initiative onSheets(const scales::Initiative& initiative, const std::vector<scales::Area>& areas)
{
    using Has = Initiative::Has;
    Initiative shown{QString::fromStdString(initiative.name), withParts(initiative.areas, areas), {}};
    for (std::size_t place = 0; place < scales::workingElements.size(); ++place) {
        const scales::Presence presence = initiative.elements[place];
        shown.elements[scales::workingElements[place]] = presence == scales::Presence::core     ? Has::atItsCore
                                                         : presence == scales::Presence::partly ? Has::partly
                                                                                                : Has::no;
    }
    return shown;
}

Result<std::optional<std::vector<Initiative>>> readRegister(const std::filesystem::path& folder)
{
    const auto file = folder / "initiatives.csv";
    if (!std::filesystem::exists(file))
        return std::optional<std::vector<Initiative>>();
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
    std::vector<Initiative> initiatives;
    initiatives.reserve(read->size());
    for (const scales::Initiative& one : *read)
        initiatives.push_back(onSheets(one, *areas));
    return std::optional(std::move(initiatives));
}

Result<std::optional<scales::Population>> readResidents(const std::filesystem::path& folder)
{
    const auto file = folder / "population.csv";
    if (!std::filesystem::exists(file))
        return std::optional<scales::Population>();
    const auto text = scales::readTextFile(file);
    if (!text)
        return text.error();
    auto population = scales::readPopulation(*text, file.string()).result();
    if (!population)
        return population.error();
    return std::optional(std::move(*population));
}

}

Result<std::vector<analysis::Polygon>> readSuppliedPolygons(const std::filesystem::path& folder)
{
    const auto file = folder / suppliedPolygons;
    if (!std::filesystem::exists(file))
        return std::vector<analysis::Polygon>();
    const auto bytes = vault::readWholeFile(file, analysis::largestPolygons);
    if (!bytes)
        return bytes.error();
    const std::string_view text(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    return analysis::readPolygons(text, file.string());
}

Result<Supplied> readSupplied(const std::filesystem::path& folder)
{
    Supplied supplied;
    auto population = readResidents(folder);
    if (!population)
        return population.error();
    supplied.population = std::move(*population);
    auto initiatives = readRegister(folder);
    if (!initiatives)
        return initiatives.error();
    supplied.initiatives = std::move(*initiatives);
    auto polygons = readSuppliedPolygons(folder);
    if (!polygons)
        return polygons.error();
    supplied.polygons = std::move(*polygons);
    supplied.polygonsFile = (folder / suppliedPolygons).string();
    return supplied;
}

}
