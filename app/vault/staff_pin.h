#pragma once

#include "app/vault/key_file.h"
#include "app/vault/staff_code.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <variant>

namespace vault {

/// What guessing a tablet's code costs: 2 passes over 64 MiB, some tenths of a second on a tablet.
constexpr GuessCost staffCost{crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};

/// The code with which the staff of a place prepare a tablet. It opens a menu and no envelope.
///
/// In the tablet folder lie `staff.pin` (Argon2id with its own salt, nothing of a person) and `staff.tries`: how many
/// wrong codes came since the last right one, as two digits. After `free` of them each wrong code locks the area, for
/// 60 seconds and twice as long every time. No moment is stored: a lock runs on a clock that starts anew with the
/// program, so a restart begins the lock anew and never shortens it. A try is counted on the disk before it is looked
/// at, so that pulling the plug is no way to guess.
/// Limit: six digits withstand whoever stands at the screen, not whoever has the disk.
class StaffPin {
public:
    static constexpr int free = 5;                      ///< wrong codes in a row before the first lock
    static constexpr std::int64_t firstLock = 60;       ///< seconds
    static constexpr std::int64_t longestLock = 3840;   ///< seconds: 60 · 2⁶; nobody can shut the staff out for days

    using Seconds = std::function<std::int64_t()>;   ///< never going back; where it begins makes no difference

    static bool isChosen(const std::filesystem::path& tabletFolder);
    /// Sets the code of a tablet, in the place of an earlier one. Wipes it whatever comes of it.
    static scales::Result<scales::Done> choose(const std::filesystem::path& tabletFolder, StaffCode& code,
                                               GuessCost cost = staffCost);
    static scales::Result<std::unique_ptr<StaffPin>> open(const std::filesystem::path& tabletFolder, Seconds now);

    struct Right {};
    struct Wrong {};
    struct Locked {
        std::int64_t seconds = 0;   ///< until the next try
    };
    using Outcome = std::variant<Right, Wrong, Locked>;

    /// Looks whether the code is the right one and wipes it. While locked nothing is looked at and nothing is counted.
    /// An error when the try cannot be counted: then it is not looked at either.
    scales::Result<Outcome> attempt(StaffCode& code);

    /// Seconds until the next try; 0 when there may be one.
    std::int64_t lockedFor() const;

private:
    StaffPin(std::filesystem::path folder, std::string hash, int wrong, Seconds now);
    void lock();

    std::filesystem::path folder_;
    std::string hash_;
    int wrong_;   ///< since the last right code
    Seconds now_;
    std::int64_t lockedUntil_;
};

}
