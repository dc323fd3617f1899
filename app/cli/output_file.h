#pragma once

#include "scales/result.h"

#include <filesystem>
#include <string_view>

namespace cli {

/// Writes what a command gives: to standard output when `file` is empty or `-`, and otherwise into a file that appears
/// whole or not at all. Pipes and devices, which cannot be replaced, are written to as they are.
scales::Result<scales::Done> writeOutput(const std::filesystem::path& file, std::string_view text);

}
