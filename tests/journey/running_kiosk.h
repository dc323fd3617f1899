#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace journey {

/// The kiosk program as a process of its own, with everything it may write below one folder.
class RunningKiosk {
public:
    /// Starts it off screen with `arguments`; its home, cache and temporary folders are below `home`.
    RunningKiosk(const std::filesystem::path& home, std::vector<std::string> arguments);
    ~RunningKiosk();
    RunningKiosk(const RunningKiosk&) = delete;
    RunningKiosk& operator=(const RunningKiosk&) = delete;

    /// Waits until the kiosk prints a line that begins so; false when it ended before.
    bool waitForLine(const std::string& beginning);
    /// Every byte of memory that the process has, as whoever started it can read it.
    std::string memory() const;
    /// What it said that was no such line.
    const std::string& output() const { return output_; }

private:
    int process_ = -1;
    int pipe_ = -1;
    std::string output_;
};

}
