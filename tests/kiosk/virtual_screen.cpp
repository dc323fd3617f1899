#include "tests/kiosk/virtual_screen.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

namespace kiosk_process {

VirtualScreen::VirtualScreen()
{
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return;
    process_ = ::fork();
    if (process_ == 0) {
        ::close(ends[0]);
        const int nothing = ::open("/dev/null", O_RDWR);
        ::dup2(nothing, STDOUT_FILENO);
        ::dup2(nothing, STDERR_FILENO);
        const std::string number = std::to_string(ends[1]);
        ::execlp("Xvfb", "Xvfb", "-displayfd", number.c_str(), "-screen", "0", "1280x1280x24", "-nolisten", "tcp",
                 static_cast<char*>(nullptr));
        ::_exit(127);
    }
    ::close(ends[1]);
    std::string said;
    for (char letter = 0; ::read(ends[0], &letter, 1) == 1 && letter != '\n';)
        said += letter;   // the server takes clients when it has said its number
    ::close(ends[0]);
    if (!said.empty())
        display_ = ':' + said;
}

VirtualScreen::~VirtualScreen()
{
    if (process_ <= 0)
        return;
    ::kill(process_, SIGTERM);
    ::waitpid(process_, nullptr, 0);
}

}
