#pragma once

#include "app/vault/recovery_sheet.h"

#include <filesystem>
#include <string>
#include <vector>

namespace cli {

/// Writes a page per sheet into a folder, for the printer; only their owner can read the files. The folder must not lie
/// in the workspace, which people copy. Gives the names of the pages.
scales::Result<std::vector<std::filesystem::path>>
writeSheets(const vault::RecoverySheets& sheets, const std::string& municipality, const std::filesystem::path& folder,
            const std::filesystem::path& workspace, const std::string& language);

/// Two sheets as a script names them (files, `-` for standard input), or else as a person types them at the terminal.
/// A typed sheet with an error is asked for again.
scales::Result<scales::Done> readSheets(const std::vector<std::string>& files, vault::RecoverySheet& one,
                                        vault::RecoverySheet& other);

}
