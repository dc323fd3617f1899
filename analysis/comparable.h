#pragma once

#include "analysis/released_table.h"

#include "scales/area.h"

#include <optional>
#include <string>
#include <vector>

namespace analysis {

/// Why two figures do not belong on one line.
enum class Break {
    instrument,   ///< another scale, or another number of items: the same people would get other figures
    version,      ///< of the scale
    format,       ///< other answers to choose from
    wording,
    rule,         ///< other points count somebody in
    mode,         ///< kiosk and home visit reach and ask people differently
    boundaries,   ///< the area is not the same piece of land, or only in one of the two
};

/// The id that files use.
std::string nameOf(Break reason);

/// How a figure came about.
struct Circumstances {
    const Facts* facts = nullptr;
    std::string mode = "kiosk";         ///< "kiosk", "paper", "home_visit" …
    std::optional<scales::Area> area;   ///< as its area list states it; none for what is about the municipality whole
};

/// What breaks the line between two figures.
struct Comparability {
    std::vector<Break> breaks;   ///< each once, in the order of Break

    explicit operator bool() const { return breaks.empty(); }
};

/// Whether two figures may stand on one line, and why not. (From 11 items to 6, the share that misses contact moves from
/// 52.3 to 50.2 in the same simulated people, the severe one from 5.9 to 8.4: no factor makes them one series.)
Comparability comparable(const Circumstances& a, const Circumstances& b);

/// The same of two releases whole.
Comparability comparable(const Facts& a, const Facts& b);

/// The same of one row in two releases; null where a release has no such row. Rows carry no dates, so that only a change of
/// level or of parent is seen.
Comparability comparable(const ReleasedTable& a, const ReleasedTable::Row* inA, const ReleasedTable& b,
                         const ReleasedTable::Row* inB);

}
