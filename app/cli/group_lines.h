#pragma once

#include "app/cli/group_counter.h"
#include "scales/instrument.h"

#include <string>
#include <vector>

namespace cli {

/// What `tabulate` gives, as CSV: one line per combination of what stands in the columns `by`, sorted byte by byte;
/// per score its n, mean and standard deviation, per category its count, share and Wilson interval.
/// The text comes in as many parts as `threads` work on it; together it is the same with any number of them.
std::vector<std::string> groupLines(const scales::Instrument& scale, const std::vector<std::string>& by,
                                    const GroupCounter& counted, std::size_t threads);

}
