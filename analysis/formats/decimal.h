#pragma once

#include <string>

namespace analysis {

/// With a point and this many decimals, whatever the locale.
std::string decimal(double value, int places);

/// The number that decimal() writes, so that what stands in a file as a number and as text is the same.
double toDecimals(double value, int places);

}
