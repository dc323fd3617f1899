#include "tests/journey/running_kiosk.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace journey {

RunningKiosk::RunningKiosk(const std::filesystem::path& home, std::vector<std::string> arguments)
{
    std::filesystem::create_directories(home);
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
        std::string program = PROGRAMS "/buurtpeil-kiosk";
        words.push_back(program.data());
        for (std::string& argument : arguments)
            words.push_back(argument.data());
        words.push_back(nullptr);
        ::execv(program.c_str(), words.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    pipe_ = ends[0];
}

RunningKiosk::~RunningKiosk()
{
    if (process_ > 0) {
        ::kill(process_, SIGKILL);
        ::waitpid(process_, nullptr, 0);
    }
    if (pipe_ >= 0)
        ::close(pipe_);
}

bool RunningKiosk::waitForLine(const std::string& beginning)
{
    std::array<char, 4096> block{};
    for (;;) {
        if (output_.starts_with(beginning) || output_.find("\n" + beginning) != std::string::npos)
            return true;
        const ssize_t count = ::read(pipe_, block.data(), block.size());
        if (count <= 0)
            return false;
        output_.append(block.data(), static_cast<std::size_t>(count));
    }
}

std::string RunningKiosk::memory() const
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

}
