#include "tests/kiosk/running_program.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace kiosk_process {

RunningProgram::RunningProgram(const std::filesystem::path& home, std::vector<std::string> command, Pace pace)
    : pace_(pace)
{
    std::filesystem::create_directories(home);
    std::filesystem::permissions(home, std::filesystem::perms::owner_all);   // as a runtime folder has to be
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return;
    process_ = ::fork();
    if (process_ == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::dup2(ends[1], STDERR_FILENO);
        ::close(ends[0]);
        for (const char* place :
             {"HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "TMPDIR", "XDG_RUNTIME_DIR"})
            ::setenv(place, home.c_str(), 1);
        ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
        std::vector<char*> words;
        for (std::string& word : command)
            words.push_back(word.data());
        words.push_back(nullptr);
        if (pace_ == Pace::led && ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) != 0)
            ::_exit(126);
        ::execvp(words.front(), words.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    pipe_ = ends[0];
    if (pace_ == Pace::led) {
        int status = 0;
        if (::waitpid(process_, &status, 0) == process_ && WIFSTOPPED(status))   // where the program begins
            ::ptrace(PTRACE_SETOPTIONS, process_, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
        else
            process_ = -1;
    }
}

RunningProgram::~RunningProgram()
{
    kill();
    if (pipe_ >= 0)
        ::close(pipe_);
}

void RunningProgram::kill()
{
    if (process_ <= 0)
        return;
    ::kill(process_, SIGKILL);
    int status = 0;
    while (::waitpid(process_, &status, __WALL) == process_ && !WIFEXITED(status) && !WIFSIGNALED(status)) {
    }
    process_ = -1;
    hear();
}

int RunningProgram::waitForEnd()
{
    while (hearMore()) {
    }
    int status = -1;
    const bool ended = ::waitpid(process_, &status, 0) == process_ && WIFEXITED(status);
    process_ = -1;
    return ended ? WEXITSTATUS(status) : -1;
}

bool RunningProgram::toNextCall()
{
    constexpr int systemCall = SIGTRAP | 0x80;
    int signal = 0;
    while (process_ > 0) {
        ::ptrace(PTRACE_SYSCALL, process_, nullptr, signal);
        int status = 0;
        if (::waitpid(process_, &status, 0) != process_ || WIFEXITED(status) || WIFSIGNALED(status)) {
            process_ = -1;
            hear();
            return false;
        }
        if (WIFSTOPPED(status) && WSTOPSIG(status) == systemCall) {
            hear();
            return true;
        }
        signal = WSTOPSIG(status) == SIGTRAP ? 0 : WSTOPSIG(status);
    }
    return false;
}

bool RunningProgram::hearMore()
{
    std::array<char, 4096> block{};
    const ssize_t count = ::read(pipe_, block.data(), block.size());
    if (count > 0)
        output_.append(block.data(), static_cast<std::size_t>(count));
    return count > 0;
}

void RunningProgram::hear()
{
    pollfd waiting{pipe_, POLLIN, 0};
    while (::poll(&waiting, 1, 0) > 0 && hearMore()) {
    }
}

std::vector<std::string> RunningProgram::lines() const
{
    std::vector<std::string> all;
    std::size_t begin = 0;
    for (std::size_t end = 0; (end = output_.find('\n', begin)) != std::string::npos; begin = end + 1)
        all.push_back(output_.substr(begin, end - begin));
    return all;
}

bool RunningProgram::waitForLine(const std::string& beginning)
{
    while (!output_.starts_with(beginning) && output_.find("\n" + beginning) == std::string::npos)
        if (!hearMore())
            return false;
    return true;
}

std::string RunningProgram::memory() const
{
    const std::string place = "/proc/" + std::to_string(process_);
    std::ifstream maps(place + "/maps");
    const int content = ::open((place + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    std::string all;
    for (std::string line; content >= 0 && std::getline(maps, line);) {
        unsigned long long begin = 0;
        unsigned long long end = 0;
        char readable = '-';
        if (std::sscanf(line.c_str(), "%llx-%llx %c", &begin, &end, &readable) != 3 || readable != 'r')
            continue;
        std::string part(end - begin, '\0');
        const ssize_t count = ::pread(content, part.data(), part.size(), static_cast<off_t>(begin));
        if (count > 0)
            all.append(part, 0, static_cast<std::size_t>(count));
    }
    if (content >= 0)
        ::close(content);
    return all;
}

bool canLead()
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0 ? 0 : 1);
    int status = 1;
    ::waitpid(child, &status, 0);
    return status == 0;
}

}
