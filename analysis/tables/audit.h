#pragma once

#include "analysis/tables/attack.h"
#include "analysis/tables/frequency_table.h"

#include <vector>

namespace tables {

/// What an attacker who sees the published cells of a table finds out about its small ones.
struct Audit {
    struct Finding {
        std::size_t cell;
        Proven proven;
    };

    std::vector<Finding> findings;   ///< one per withheld primary cell, in the order of the cells
    std::size_t shownSmall = 0;      ///< primary cells that are not withheld at all

    std::size_t exact = 0;
    std::size_t narrow = 0;        ///< with the exact ones
    std::size_t provedSmall = 0;   ///< below the threshold for certain
    std::size_t safe = 0;          ///< neither narrow nor proved small
    std::size_t insidersExact = 0;
    std::size_t insidersNarrow = 0;   ///< with the exact ones

    bool isBroken() const { return exact + narrow + insidersExact + shownSmall > 0; }
};

/// Attacks `table` of which the cells in `withheld` are not published. With `tight` every interval is found to its end,
/// else only where that decides something.
Audit audit(const FrequencyTable& table, const std::vector<bool>& withheld, const Rules& rules, bool tight,
            const Progress& progress = {});

}
