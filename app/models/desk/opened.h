#pragma once

#include "app/vault/ledger.h"
#include "app/vault/workspace.h"
#include "scales/population.h"

#include <QString>

#include <filesystem>
#include <optional>

namespace models {

/// What somebody opened to read: releases, verified; or why they cannot be read.
struct Opened {
    enum class Trouble { none, damaged, newer };

    Trouble trouble = Trouble::none;
    QString file;      ///< as the person named it
    int line = 0;      ///< from 1, of the first bad line; 0 where that is not known
    std::string why;   ///< for standard error
    std::optional<vault::Ledger> ledger;
    scales::Population population;               ///< of the register, where the workspace has one
    std::optional<vault::Workspace> workspace;   ///< of who has the keys' folder
};

/// A signed file with releases: no key is needed.
Opened openRelease(const std::filesystem::path& file);
/// A municipality's folder, with what it released so far.
Opened openWorkspace(const std::filesystem::path& folder);

}
