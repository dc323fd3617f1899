#include "app/cli/passphrase.h"

#include "app/cli/confirmation.h"
#include "app/vault/passphrase.h"
#include "scales/catalogue.h"

#include <termios.h>
#include <unistd.h>

#include <iostream>

namespace cli {
namespace {

using scales::Error;
using scales::Result;

constexpr int timesTypedBack = 2;

/// While it lives, nothing that is typed shows.
class Unseen {
public:
    Unseen() : changed_(::tcgetattr(STDIN_FILENO, &before_) == 0)
    {
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        changed_ = changed_ && ::tcsetattr(STDIN_FILENO, TCSANOW, &silent) == 0;
    }
    ~Unseen()
    {
        if (changed_)
            ::tcsetattr(STDIN_FILENO, TCSANOW, &before_);
    }
    Unseen(const Unseen&) = delete;
    Unseen& operator=(const Unseen&) = delete;

private:
    termios before_{};
    bool changed_;
};

std::string typedUnseen(const std::string& question)
{
    std::cout << question << ": " << std::flush;
    std::string line;
    const Unseen unseen;
    std::getline(std::cin, line);
    std::cout << '\n';
    return line;
}

Error nobodyThere()
{
    return {"is needed; expected --passphrase-file FILE, or a person at a terminal", {}, 0, "passphrase"};
}

Result<std::string> firstLine(const std::string& file)
{
    auto text = scales::readTextFile(file);
    if (!text)
        return text.error();
    std::string passphrase = text->substr(0, text->find('\n'));
    if (!passphrase.empty() && passphrase.back() == '\r')
        passphrase.pop_back();
    if (passphrase.empty())
        return Error{"has no passphrase on its first line", file, 1};
    return passphrase;
}

}

void addPassphraseFile(CLI::App& command, std::string& file)
{
    command.add_option("--passphrase-file", file,
                       "File with the passphrase on its first line, or - (default: typed at the terminal)");
}

Result<std::string> readPassphrase(const std::string& file)
{
    if (!file.empty())
        return firstLine(file);
    if (!somebodyCanAnswer())
        return nobodyThere();
    std::string typed = typedUnseen("Passphrase");
    return typed.empty() ? Result<std::string>(nobodyThere()) : typed;
}

Result<std::string> newPassphrase(const std::string& file)
{
    if (!file.empty())
        return firstLine(file);
    if (!somebodyCanAnswer())
        return nobodyThere();
    std::string proposed = vault::proposePassphrase();
    std::cout << "The passphrase of the municipality. Two people write it down, each on paper of their own:\n\n    "
              << proposed << "\n\nPress Enter when both have it; it goes from the screen. " << std::flush;
    std::string ignored;
    std::getline(std::cin, ignored);
    std::cout << "\033[2J\033[3J\033[H";   // clears the screen and what can be scrolled back to
    for (int time = 1; time <= timesTypedBack; ++time)
        while (!vault::isTypedBack(proposed, typedUnseen("Type it back from paper (" + std::to_string(time) + " of " +
                                                         std::to_string(timesTypedBack) + ")"))) {
            if (!std::cin)
                return Error{"was not typed back; nothing was made", {}, 0, "passphrase"};
            std::cout << "That is not it. Look at what you wrote down.\n";
        }
    return proposed;
}

}
