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

/// Makes a folder with those above it; one that is there is fine.
scales::Result<scales::Done> makeFolder(const std::filesystem::path& folder);

/// Overwrites a file with random bytes, synced, and takes it away. One that is not there is fine. (A disk may keep old
/// blocks of it; what must be gone for good has to be sealed with a key that can be destroyed.)
scales::Result<scales::Done> shredFile(const std::filesystem::path& file);

/// Makes the rename of a file in `folder` last through a power cut.
scales::Result<scales::Done> syncFolder(const std::filesystem::path& folder);

/// Writes a short file in place, synced, and sets its times back to 1970. Needs no new room once the file is there, so it
/// also works on a full disk; no longer than a disk writes at once (512 bytes), so that it is never half there.
scales::Result<scales::Done> overwriteWithoutTime(const std::filesystem::path& file,
                                                  std::span<const std::uint8_t> bytes);

/// Sets the times that people see of a file back to 1970: when it was written is nobody's business. (The disk's own
/// time of the last change of the entry, ctime, cannot be set.)
scales::Result<scales::Done> forgetTime(const std::filesystem::path& file);

/// Reads a file of at most `largest` bytes.
scales::Result<Bytes> readWholeFile(const std::filesystem::path& file, std::size_t largest);

}
