#pragma once

#include "analysis/formats/csv.h"
#include "app/vault/ledger.h"
#include "app/vault/workspace.h"
#include "scales/result.h"

#include <string>
#include <vector>

namespace cli {

/// A file of the report, made whole before anything is written.
struct Output {
    std::string name;   ///< in the report's folder
    std::string content;
};

struct ExportWishes {
    std::string language = "nl";
    analysis::CsvProfile csv = analysis::CsvProfile::plain;
    std::string licence;   ///< as the municipality names it; empty where it says nothing
};

constexpr const char* tableFile = "released.csv";
constexpr const char* mapFile = "released.geojson";   ///< only where the workspace has polygons

/// Everything released, for other programs: table, workbook, JSON-stat, polygons where `areas.geojson` lies in the
/// workspace, and what describes them. All of it is made of the same figures (analysis/formats/figure.h).
scales::Result<std::vector<Output>> exportsOf(const vault::Workspace& workspace, const vault::Ledger& ledger,
                                              const ExportWishes& wishes);

}
