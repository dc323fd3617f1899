#pragma once

#include <string>

namespace cli {

/// Whether somebody sits at a terminal, sees what is printed and can answer.
bool somebodyCanAnswer();

/// Asks, and takes only y or yes for a yes: an empty line, any other word and the end of input are a no.
bool confirmed(const std::string& question);

}
