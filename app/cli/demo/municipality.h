#pragma once

#include "scales/catalogue.h"
#include "scales/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace demo {

struct Wish {
    std::uint64_t seed = 2029;   ///< with it the three waves hold the traps and nothing else
    int people = 1470;           ///< in each wave
};

/// Called now and then with how much is done, from 0 to 1.
using Progress = std::function<void(double)>;

/// Builds an invented municipality in `folder`: three yearly waves that went through envelope, ballot box, batch, archive
/// and ledger like any other, and a fourth that is open on a tablet to try the kiosk on. It appears whole or not at all.
scales::Result<scales::Done> build(const std::filesystem::path& folder, const Wish& wish,
                                   const scales::Catalogue& catalogue, const Progress& progress);

/// Whether `folder` holds what build() made.
bool isBuilt(const std::filesystem::path& folder);

}
