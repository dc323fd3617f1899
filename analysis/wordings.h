#pragma once

#include "scales/form.h"

#include <string>

namespace analysis {

/// The words in which a form asks one instrument, over all its languages.
struct Wordings {
    std::string ids;         ///< joined by '+' where languages differ
    bool validated = true;   ///< all of them: published norms may be applied
};

Wordings wordingsOf(const scales::Form& form, const std::string& instrument);

}
