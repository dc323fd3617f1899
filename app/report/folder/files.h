#pragma once

#include "analysis/formats/csv.h"
#include "app/report/folder/supplied.h"

#include <functional>
#include <string>
#include <vector>

namespace report {

/// A file of the report, made whole before anything is written.
struct File {
    std::string name;   ///< in the report's folder
    std::string content;
};

struct Wishes {
    std::string language = "nl";
    analysis::CsvProfile csv = analysis::CsvProfile::plain;
    std::string licence;   ///< as the municipality names it; empty where it says nothing
};

constexpr const char* pageFile = "index.html";
constexpr const char* tableFile = "released.csv";
constexpr const char* mapFile = "released.geojson";   ///< only where there are polygons

/// Everything that a report consists of: the page, table, workbook, JSON-stat, polygons, what describes them, and the sheets
/// for the printer. All of it is made of the same figures, whoever asks: the command line and the desk write the same bytes.
///
/// `waves` oldest first, at least one. `ledger`: fingerprint of its last line, in hexadecimal digits. `progress` hears the part
/// that is done, from 0 to 1. Needs a QGuiApplication.
scales::Result<std::vector<File>> reportFiles(const std::vector<analysis::ReleasedTable>& waves,
                                              const std::string& ledger, const Supplied& supplied, const Wishes& wishes,
                                              const std::function<void(double)>& progress);

/// Into `folder`, which is made where it is not there; each file whole or not at all. A map that was made while there were
/// polygons goes: it says what may since have been withdrawn.
scales::Result<scales::Done> writeFiles(const std::vector<File>& files, const std::filesystem::path& folder);

/// Whether a file of that name holds the sheet of one place alone.
bool isOfOnePlace(const std::string& name);

}
