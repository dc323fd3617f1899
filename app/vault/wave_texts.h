#pragma once

#include "app/vault/installed_wordings.h"
#include "scales/form.h"

namespace vault {

/// What a wave of this municipality would ask if it started now: the survey and areas of its folder, the definitions that
/// the survey names, and for each language the words that the municipality installed, otherwise ours.
/// Checked as a form, and that the survey announces a wave of that name.
scales::Result<scales::FormTexts> textsOfWave(const std::filesystem::path& folder, const std::string& wave,
                                              const scales::Catalogue& catalogue, const InstalledWordings& installed);

/// `population.csv` of the folder, checked; empty when there is none.
scales::Result<scales::NamedText> populationText(const std::filesystem::path& folder);

}
