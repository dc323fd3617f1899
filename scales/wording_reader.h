#pragma once

#include "scales/checked.h"
#include "scales/wording.h"

#include <string>
#include <string_view>

namespace scales {

/// Which instrument and language a wording file says it is for, without checking the rest.
struct WordingLabel {
    std::string instrument;
    std::string language;
};
Result<WordingLabel> readWordingLabel(std::string_view text, std::string file);

/// Reads a wording file (format "buurtpeil-wording-1"). It must have every item of `instrument` once and words for
/// every answer, with spoken forms that differ from each other: "Ja!" and "Ja" sound the same.
Checked<Wording> readWording(std::string_view text, std::string file, const Instrument& instrument);

}
