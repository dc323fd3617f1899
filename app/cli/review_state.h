#pragma once

#include "scales/wording.h"

#include <string>

namespace cli {

/// What is known about a wording, in a person's words: who read it as a speaker of the language …
std::string reviewersOf(const scales::Wording& wording);
/// … and whether published norms may be applied to answers on it.
std::string validationOf(const scales::Wording& wording);

}
