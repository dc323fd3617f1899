#pragma once

#include "scales/points.h"

#include <string>

namespace cli {

/// Adds a number with six decimals, whatever the locale.
void addSixDecimals(std::string& text, double number);

/// Points as a whole number, and with six decimals where an open answer was filled in by proportion.
std::string pointsText(const scales::Points& points);

}
