#include "app/report/folder/files.h"

#include "analysis/formats/data_package.h"
#include "analysis/formats/geo_json.h"
#include "analysis/formats/json.h"
#include "analysis/formats/json_stat.h"
#include "analysis/formats/xlsx.h"
#include "app/report/area_shapes.h"
#include "app/report/labels.h"
#include "app/report/page.h"
#include "app/report/paper/sheets.h"
#include "app/vault/bytes.h"
#include "app/vault/checksum.h"
#include "app/vault/keys.h"
#include "app/vault/whole_file.h"

#include <algorithm>

namespace report {
namespace {

using scales::Done;
using scales::Result;

std::vector<std::string> fingerprintsOf(const std::vector<analysis::ReleasedTable>& waves)
{
    std::vector<std::string> prints;
    prints.reserve(waves.size());
    for (const analysis::ReleasedTable& wave : waves)
        prints.push_back(vault::toHex(vault::fingerprint(vault::bytesOf(analysis::toJson(wave)))));
    return prints;
}

/// For other programs.
Result<Done> addTables(std::vector<File>& files, const analysis::Edition& edition, const Supplied& supplied,
                       const Wishes& wishes, const std::function<void(double)>& progress)
{
    std::vector<File> tables = {{tableFile, analysis::toCsv(edition.waves, wishes.csv)}};
    auto workbook = analysis::toXlsx(edition);
    if (!workbook)
        return workbook.error();
    tables.push_back({"released.xlsx", std::move(*workbook)});
    progress(.3);
    tables.push_back({"released.jsonstat.json", analysis::toJsonStat(edition)});
    if (!supplied.polygons.empty()) {
        auto map = analysis::toGeoJson(edition, supplied.polygons, supplied.polygonsFile);
        if (!map)
            return map.error();
        tables.push_back({mapFile, std::move(*map)});
    }
    std::vector<analysis::MadeFile> made;
    made.reserve(tables.size());
    for (const File& file : tables)
        made.push_back({file.name, file.content.size(), vault::sha256(file.content)});
    tables.push_back(
        {std::string(tableFile) + "-metadata.json", analysis::toCsvwMetadata(edition, wishes.csv, made.front())});
    tables.push_back({"datapackage.json", analysis::toDataPackage(edition, wishes.csv, made)});
    for (File& file : tables)
        files.push_back(std::move(file));
    return Done{};
}

void addSheets(std::vector<File>& files, const std::vector<analysis::ReleasedTable>& waves, const std::string& ledger,
               const Supplied& supplied, const QString& language)
{
    const Beside beside{QString::fromStdString(ledger), supplied.initiatives, supplied.population};
    for (const PaperFile& file : writePaper(waves, beside, language))
        files.push_back({file.name.toStdString(), file.bytes.toStdString()});
}

}

Result<std::vector<File>> reportFiles(const std::vector<analysis::ReleasedTable>& waves, const std::string& ledger,
                                      const Supplied& supplied, const Wishes& wishes,
                                      const std::function<void(double)>& progress)
{
    const auto language = QString::fromStdString(wishes.language);
    std::vector<File> files = {{pageFile, writePage(waves, language, shapesOf(supplied.polygons)).toStdString()}};
    progress(.2);
    const analysis::Edition edition = editionOf(waves, language, ledger, fingerprintsOf(waves), wishes.licence);
    if (auto added = addTables(files, edition, supplied, wishes, progress); !added)
        return added.error();
    progress(.4);
    addSheets(files, waves, ledger, supplied, language);
    progress(1);
    return files;
}

Result<Done> writeFiles(const std::vector<File>& files, const std::filesystem::path& folder)
{
    for (const File& file : files) {
        const auto path = folder / file.name;
        if (auto made = vault::makeFolder(path.parent_path()); !made)
            return made;
        if (auto written = vault::writeWholeFile(path, vault::bytesOf(file.content)); !written)
            return written;
    }
    std::error_code problem;
    if (std::ranges::none_of(files, [](const File& file) { return file.name == mapFile; }))
        std::filesystem::remove(folder / mapFile, problem);
    return Done{};
}

bool isOfOnePlace(const std::string& name) { return name.starts_with("pages/"); }

}
