#pragma once

#include <string>

namespace scales {

/// Text as it may stand in a cell of a spreadsheet: what begins with = + - @, tab or carriage return, and would be run as
/// a formula, gets an apostrophe in front. The same in every file that people open in a spreadsheet.
std::string harmless(const std::string& text);

/// What harmless() made it from.
std::string meant(const std::string& cell);

}
