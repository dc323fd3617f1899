#pragma once

#include "app/vault/keys.h"
#include "scales/result.h"

#include <filesystem>

namespace vault {

inline constexpr const char* waveFileName = "wave.json";
inline constexpr const char* boxFileName = "box.db";
inline constexpr const char* deviceKeyName = "device.key";

/// The device's own signing key, made at its first set-up and kept apart from the tablet folder. It vouches for batches
/// and opens nothing.
scales::Result<std::unique_ptr<SigningKey>> deviceKey(const std::filesystem::path& deviceFolder);

/// Lays out a tablet folder for a wave: the wave file, and a new ballot box made for it.
/// Idempotent for the same wave; a folder with another wave's box is refused, and so is a wave whose last day was before
/// `today` (as 2026-10-31; empty asks no calendar). The tablet itself never looks at a clock: the wave file decides.
scales::Result<scales::Done> setUpTablet(const std::filesystem::path& tabletFolder,
                                         const std::filesystem::path& waveFile, const std::string& today = {});

}
