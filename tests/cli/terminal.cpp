#include "tests/cli/terminal.h"

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace cli {

Ended runOnTerminal(const std::filesystem::path& folder, const std::string& command, const std::string& typed)
{
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        if (::chdir(folder.c_str()) == 0)
            ::execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
        ::_exit(127);
    }
    Ended ended;
    if (child < 0)
        return ended;
    EXPECT_EQ(::write(terminal, typed.data(), typed.size()), static_cast<ssize_t>(typed.size()));
    std::array<char, 4096> block{};
    for (ssize_t got = 0; (got = ::read(terminal, block.data(), block.size())) > 0;)
        ended.output.append(block.data(), static_cast<std::size_t>(got));
    ::close(terminal);
    std::erase(ended.output, '\r');
    int status = 0;
    ::waitpid(child, &status, 0);
    ended.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return ended;
}

}
