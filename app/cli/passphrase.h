#pragma once

#include "scales/result.h"

#include <CLI/CLI.hpp>

#include <string>

namespace cli {

/// How a command gets a passphrase: from a file or standard input (`-`), or from the person at the terminal. Never from
/// the command line, where others could see it.
void addPassphraseFile(CLI::App& command, std::string& file);

/// The first line of the file, or of standard input for `-`; without a file, what the person types unseen.
scales::Result<std::string> readPassphrase(const std::string& file);

/// The same for a passphrase that does not exist yet: without a file, six words are proposed, and the person types them
/// back twice when they are no longer on the screen.
scales::Result<std::string> newPassphrase(const std::string& file);

}
