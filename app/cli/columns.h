#pragma once

#include <string>
#include <vector>

namespace cli {

/// Lines of fields as a table for a person: columns as wide as their widest field, measured in characters and two blanks
/// apart. `indent` blanks stand before every line.
std::string inColumns(const std::vector<std::vector<std::string>>& lines, std::size_t indent = 0);

}
