#include "app/cli/exports.h"

#include "analysis/formats/data_package.h"
#include "analysis/formats/geo_json.h"
#include "analysis/formats/json.h"
#include "analysis/formats/json_stat.h"
#include "analysis/formats/xlsx.h"
#include "app/cli/progress_bar.h"
#include "app/report/labels.h"
#include "app/vault/checksum.h"
#include "app/vault/whole_file.h"

namespace cli {
namespace {

using scales::Result;

std::vector<std::string> fingerprintsOf(const std::vector<analysis::ReleasedTable>& tables)
{
    std::vector<std::string> prints;
    for (const analysis::ReleasedTable& table : tables)
        prints.push_back(vault::toHex(vault::fingerprint(vault::bytesOf(analysis::toJson(table)))));
    return prints;
}

Result<std::string> mapOf(const analysis::Edition& edition, const std::filesystem::path& file)
{
    auto bytes = vault::readWholeFile(file, analysis::largestPolygons);
    if (!bytes)
        return bytes.error();
    const std::string_view text(reinterpret_cast<const char*>(bytes->data()), bytes->size());
    auto polygons = analysis::readPolygons(text, file.string());
    if (!polygons)
        return polygons.error();
    return analysis::toGeoJson(edition, *polygons, file.string());
}

}

Result<std::vector<Output>> exportsOf(const vault::Workspace& workspace, const vault::Ledger& ledger,
                                      const ExportWishes& wishes)
{
    const auto& tables = ledger.tables();
    const analysis::Edition edition =
        report::editionOf(tables, QString::fromStdString(wishes.language), vault::toHex(ledger.head()),
                          fingerprintsOf(tables), wishes.licence);

    ProgressBar bar("Files for other programs");
    std::vector<Output> outputs = {{tableFile, analysis::toCsv(tables, wishes.csv)}};
    bar.show(.2);
    auto workbook = analysis::toXlsx(edition);
    if (!workbook)
        return workbook.error();
    outputs.push_back({"released.xlsx", std::move(*workbook)});
    bar.show(.6);
    outputs.push_back({"released.jsonstat.json", analysis::toJsonStat(edition)});
    bar.show(.8);
    if (const auto polygons = workspace.folder() / "areas.geojson"; std::filesystem::exists(polygons)) {
        auto map = mapOf(edition, polygons);
        if (!map)
            return map.error();
        outputs.push_back({mapFile, std::move(*map)});
    }

    std::vector<analysis::MadeFile> made;
    for (const Output& output : outputs)
        made.push_back({output.name, output.content.size(), vault::sha256(output.content)});
    outputs.push_back(
        {std::string(tableFile) + "-metadata.json", analysis::toCsvwMetadata(edition, wishes.csv, made.front())});
    outputs.push_back({"datapackage.json", analysis::toDataPackage(edition, wishes.csv, made)});
    bar.show(1);
    return outputs;
}

}
