#include "app/cli/confirmation.h"

#include <unistd.h>

#include <iostream>

namespace cli {

bool somebodyCanAnswer() { return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDOUT_FILENO) == 1; }

bool confirmed(const std::string& question)
{
    std::cout << question << " [y/N] " << std::flush;
    std::string answer;
    if (!std::getline(std::cin, answer))
        std::cout << '\n';
    return answer == "y" || answer == "Y" || answer == "yes";
}

}
