#pragma once

#include "app/vault/bytes.h"
#include "scales/result.h"

#include <filesystem>

namespace vault {

/// Who may read a file besides its owner.
enum class Readers { everybody, ownerOnly };

/// Puts a file in place whole or not at all: written under another name, synced, renamed, and the folder synced.
/// What stood there before stays until the new one is safe.
scales::Result<scales::Done> writeWholeFile(const std::filesystem::path& file, std::span<const std::uint8_t> bytes,
                                            Readers readers = Readers::everybody);

/// Makes the rename of a file in `folder` last through a power cut.
scales::Result<scales::Done> syncFolder(const std::filesystem::path& folder);

/// Reads a file of at most `largest` bytes.
scales::Result<Bytes> readWholeFile(const std::filesystem::path& file, std::size_t largest);

}
