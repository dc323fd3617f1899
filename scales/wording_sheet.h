#pragma once

#include "scales/checked.h"
#include "scales/wording.h"

#include <string>
#include <string_view>

namespace scales {

/// What a wording sheet is read for.
struct SheetPurpose {
    const Instrument& instrument;    ///< one that fits on a sheet
    std::string language;            ///< BCP 47 code
    std::string format;              ///< of the instrument; the sheet has to be complete for its answers
    const Wording* ours = nullptr;   ///< our own words in that language, if we have them
};

/// Whether a sheet can carry the instrument's words: it has no place for answers that belong to one item only.
bool fitsOnSheet(const Instrument& instrument);

/// Reads the sheet on which somebody holds the wording of a scale, and checks it: every item once and no other, plain
/// and short text, no sentence twice, answers complete and different to the ear.
///
/// Where we have words of our own in the language, the sheet may leave out the introduction, the name and the answers.
/// The wording that comes out has no id yet; its source says only which formats have their answers from the sheet.
Checked<Wording> readWordingSheet(std::string_view text, const std::string& file, const SheetPurpose& purpose);

}
