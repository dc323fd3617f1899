#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace vault {

/// SQLite's way to the disk with somebody watching. While one lives, every database that is opened goes through it: it
/// writes down each step, and can pretend that the disk has no more room.
class WatchedDisk {
public:
    struct Step {
        enum class Kind { write, truncate, sync, create, remove, removeAndSync, acknowledged };
        Kind kind;
        std::string file;      ///< name without its folder
        std::int64_t at = 0;   ///< offset of a write, size after a truncation
        std::string bytes;     ///< of a write; of an acknowledgement what was promised
    };

    WatchedDisk();
    ~WatchedDisk();
    WatchedDisk(const WatchedDisk&) = delete;
    WatchedDisk& operator=(const WatchedDisk&) = delete;

    const std::vector<Step>& steps() const { return steps_; }
    /// Somebody was told that `what` is kept.
    void acknowledge(std::string what) { steps_.push_back({Step::Kind::acknowledged, {}, 0, std::move(what)}); }

    /// From now on all files in `folder` together take at most so many bytes.
    void limit(std::filesystem::path folder, std::uintmax_t bytes);
    bool hasRoomFor(std::uintmax_t more) const;
    void note(Step step) { steps_.push_back(std::move(step)); }

private:
    std::vector<Step> steps_;
    std::filesystem::path limited_;
    std::uintmax_t most_ = 0;
};

/// What a disk may hold when the power goes after the first `count` steps. Whatever was not synced may be lost, kept or
/// torn at 512 bytes, each for itself; a new name lasts from its first sync on, a removed one may come back.
/// `before`: what the files held before the first step, all of it safe. Gives the content of each file that is there.
std::map<std::string, std::string> afterPowerCut(const std::vector<WatchedDisk::Step>& steps, std::size_t count,
                                                 const std::map<std::string, std::string>& before,
                                                 std::mt19937_64& luck);

}
