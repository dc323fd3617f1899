#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kiosk_process {

inline const std::string kioskProgram = PROGRAMS "/buurtpeil-kiosk";

/// A program as a process of its own, off screen, with everything it may write below one folder.
class RunningProgram {
public:
    /// One that is led goes no further than the next system call of its main thread, and waits there.
    enum class Pace { free, led };

    /// Starts `command`, the program and its arguments; its home, cache and temporary folders are below `home`.
    RunningProgram(const std::filesystem::path& home, std::vector<std::string> command, Pace pace = Pace::free);
    ~RunningProgram();
    RunningProgram(const RunningProgram&) = delete;
    RunningProgram& operator=(const RunningProgram&) = delete;

    /// Waits until it prints a line that begins so; false when it ended before.
    bool waitForLine(const std::string& beginning);
    /// Waits until it ends; its exit code, or -1 when a signal ended it.
    int waitForEnd();
    /// Of a led one: lets it come to the beginning or the end of its next system call; false when it ended. What it said
    /// until then is in output().
    bool toNextCall();
    /// SIGKILL, as when the power goes. What it had said is in output() afterwards.
    void kill();

    /// Every byte of memory that the process has, as whoever started it can read it.
    std::string memory() const;
    /// All that it said so far, on both streams.
    const std::string& output() const { return output_; }
    std::vector<std::string> lines() const;   ///< of output(), without an unfinished one
    int process() const { return process_; }

private:
    bool hearMore();   ///< waits for it; false at the end
    void hear();       ///< what was said and not read yet

    Pace pace_;
    int process_ = -1;
    int pipe_ = -1;
    std::string output_;
};

/// Whether this machine lets a test lead a process that it started (ptrace(2)).
bool canLead();

}
