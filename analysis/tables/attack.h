#pragma once

#include "analysis/tables/uncertainty.h"

#include <optional>

namespace tables {

/// What readers of a published table can prove about one withheld group.
struct Proven {
    std::int64_t low = 0;
    std::optional<std::int64_t> high;   ///< nothing: no end, or beyond a million
    bool isTight = false;               ///< else readers can prove these bounds at best, perhaps wider ones
    bool isExact = false;
    bool isNarrow = false;   ///< also when it is exact
    bool isSmall = false;    ///< proven to be below the threshold
    bool isExactToInsider = false;
    bool isNarrowToInsider = false;
};

/// Attacks groups of a table of which some are withheld.
///
/// A group is called safe only when possible tables in whole numbers show it: bounds of linear programs are wider than
/// those of whole numbers, and would flatter the table.
class Attack {
public:
    /// `prices`: the withheld groups are open. It and the others must outlive the attack.
    Attack(const FrequencyTable& table, const Sums& sums, const Rules& rules, const Prices& prices);

    /// `tight`: finds both ends, also where the group is safe anyway.
    Proven on(int group, bool tight);

private:
    bool isShownLarge(int group) const;
    void askWhetherLarge(int group, Proven& proven);
    void findEnds(int group, Proven& proven);
    bool reachesInsider(int group, int insider, std::int64_t width);
    void askInsiders(int group, Proven& proven);

    const Sums& sums_;
    const Rules& rules_;
    std::vector<int> insiders_;
    Uncertainty uncertainty_;
};

}
