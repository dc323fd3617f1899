#pragma once

#include "scales/wording.h"

#include <string>

namespace scales {

/// The file that readWording() reads (format "buurtpeil-wording-1"), laid out like those of translations/.
std::string writeWording(const Wording& wording, const Instrument& instrument);

/// What residents see and hear, and of which instrument and language: two wordings are asked in the same words when
/// these texts are equal. Made for a hash; nobody reads it back.
std::string wordsOf(const Wording& wording, const Instrument& instrument);

}
