#pragma once

#include "app/cli/answer_file.h"
#include "app/cli/reliability/pattern_counter.h"
#include "app/cli/stat/said.h"

namespace cli {

/// What `reliability` gives of one group of answer sheets.
Json reliabilityOf(const AskedScale& scale, const PatternCounter& counter, const GroupPatterns& group);

/// Whether groups answer single items differently though they agree on the others of the subscale: each group against the
/// largest one, corrected together.
Json differencesOf(const AskedScale& scale, const PatternCounter& counter,
                   const std::vector<std::pair<std::string, GroupPatterns*>>& groups);

}
