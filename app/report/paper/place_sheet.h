#pragma once

#include "app/report/compared.h"
#include "app/report/initiative.h"
#include "app/report/paper/sheet.h"
#include "app/report/words.h"

#include "scales/population.h"

#include <optional>
#include <vector>

namespace report {

/// What a sheet tells beside the release. What nobody told us is left out, or said to be unknown.
struct Beside {
    QString ledger;                                       ///< fingerprint of the ledger's last line, in hex
    std::optional<std::vector<Initiative>> initiatives;   ///< none: there is no register yet
    std::optional<scales::Population> population;
};

/// What all sheets of one report are made from. Holds no copies.
struct Told {
    const Words& say;
    const std::vector<analysis::ReleasedTable>& waves;   ///< oldest first, at least one
    const Compared& compared;
    const Beside& beside;

    const analysis::ReleasedTable& wave() const { return waves.back(); }
    const analysis::Facts& facts() const { return wave().facts(); }
};

/// One A4 about a neighbourhood, or about the municipality as a whole, for a social worker's table: who took part, what
/// may be said and what not, the figures with their ranges, what changed, what people offer, what is there already.
/// `row`: group "all" of the place.
Sheet placeSheet(const Told& told, const analysis::ReleasedTable::Row& row);

}
