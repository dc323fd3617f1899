#pragma once

#include "analysis/released_table.h"

#include <map>
#include <string>
#include <vector>

namespace attack {

/// Everything that a municipality publishes of these waves, by name within the report's folder: table, workbook, JSON-stat,
/// map, what describes them, the page, and the sheets for the printer. Needs a QGuiApplication.
std::map<std::string, std::string> filesOf(const std::vector<analysis::ReleasedTable>& waves);

/// What lies packed in a file, in plain: the parts of a workbook, the streams of a PDF. The file itself is among it.
std::vector<std::string> unpacked(const std::string& file);

}
