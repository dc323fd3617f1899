#pragma once

#include "scales/result.h"

namespace cli {

/// How a command ends, as scripts see it.
inline constexpr int done = 0;
inline constexpr int dataSayNo = 1;   ///< a check failed, a release was refused
inline constexpr int unusable = 2;    ///< wrong use, or input that cannot be read

/// Tells the person what is wrong, on standard error, and gives the exit code that fits.
int failed(const scales::Error& error);

}
