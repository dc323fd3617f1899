#pragma once

#include "scales/wording.h"

#include <string>
#include <vector>

namespace cli {

/// Something a person has to look at before words are installed, and what they are asked about it.
struct Look {
    std::string shown;
    std::string question;
};

/// New words with ours beside them, so that a sentence on the wrong line is seen: item by item with what agreeing means,
/// then the answers, the introduction and the name as far as they are not ours. `beside`: our words in the same language,
/// or in another one, or null.
std::vector<Look> compare(const scales::Wording& brought, const scales::Instrument& instrument,
                          const scales::Wording* beside);

}
