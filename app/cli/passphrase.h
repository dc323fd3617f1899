#pragma once

#include "scales/result.h"

#include <string>

namespace cli {

/// The first line of a file, or of standard input for `-`; never taken from the command line, where others could see it.
scales::Result<std::string> readPassphrase(const std::string& file);

}
