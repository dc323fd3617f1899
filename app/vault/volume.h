#pragma once

#include <filesystem>

namespace vault {

/// Whether the disk below a folder is encrypted, as far as this machine says. A warning for the staff, never a refusal.
enum class Volume { encrypted, readable, unknown };

/// Asks the kernel for the block device and for the devices that it stands on (dm-crypt below LVM, for instance). File
/// systems that hide their device, and encryption by folder (fscrypt), are unknown to it.
/// `devices` is where the kernel lists block devices by number; tests give their own.
Volume volumeOf(const std::filesystem::path& folder, const std::filesystem::path& devices = "/sys/dev/block");

/// The same for a block device as the kernel describes it in a folder.
Volume volumeOfDevice(const std::filesystem::path& device);

}
