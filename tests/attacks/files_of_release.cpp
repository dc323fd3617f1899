#include "files_of_release.h"

#include "app/report/labels.h"
#include "app/report/page.h"
#include "app/report/paper/sheets.h"
#include "tests/analysis/formats/small_edition.h"
#include "tests/analysis/formats/unzipped.h"

#include <zlib.h>

namespace attack {
namespace {

/// Empty when the bytes are no deflated stream.
std::string inflated(std::string_view packed)
{
    z_stream stream{};
    inflateInit(&stream);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string plain;
    std::string some(65536, '\0');
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef*>(some.data());
        stream.avail_out = static_cast<uInt>(some.size());
        state = inflate(&stream, Z_NO_FLUSH);
        plain.append(some, 0, some.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? plain : std::string();
}

}

std::map<std::string, std::string> filesOf(const std::vector<analysis::ReleasedTable>& waves)
{
    const analysis::Edition edition =
        report::editionOf(waves, QStringLiteral("nl"), std::string(64, 'a'),
                          std::vector<std::string>(waves.size(), std::string(64, 'b')), "");
    std::map<std::string, std::string> files;
    files["released.csv"] = analysis::toCsv(waves);
    files["released_excel.csv"] = analysis::toCsv(waves, analysis::CsvProfile::excel);
    files["released.xlsx"] = analysis::toXlsx(edition).value();
    files["released.jsonstat.json"] = analysis::toJsonStat(edition);
    int neighbourhoods = 0;
    for (const auto& row : waves.back().rows())
        neighbourhoods += row.level == scales::AreaLevel::neighbourhood && row.group == analysis::Group::all ? 1 : 0;
    files["released.geojson"] = town::map(edition, town::squares(neighbourhoods));
    std::vector<analysis::MadeFile> made;
    for (const auto& [name, content] : files)
        made.push_back({name, content.size(), std::to_string(std::hash<std::string>()(content))});
    files["released.csv-metadata.json"] = analysis::toCsvwMetadata(edition, analysis::CsvProfile::plain, made.front());
    files["datapackage.json"] = analysis::toDataPackage(edition, analysis::CsvProfile::plain, made);
    files["index.html"] = report::writePage(waves).toStdString();
    for (const report::PaperFile& sheet : report::writePaper(waves, {}, QStringLiteral("nl")))
        files[sheet.name.toStdString()] = sheet.bytes.toStdString();
    return files;
}

std::vector<std::string> unpacked(const std::string& file)
{
    std::vector<std::string> parts = {file};
    if (file.starts_with("PK"))
        for (auto& [name, content] : unzipped(file))
            parts.push_back(name + "\n" + content);
    if (file.starts_with("%PDF"))
        for (auto at = file.find("stream\n"); at != std::string::npos; at = file.find("stream\n", at + 1))
            if (std::string plain = inflated(std::string_view(file).substr(at + 7)); !plain.empty())
                parts.push_back(std::move(plain));
    return parts;
}

}
