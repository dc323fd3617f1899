#include "analysis/tables/attack.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tables {
namespace {

constexpr double tolerance = 1e-5;   ///< people
constexpr int nearby = 1;            ///< levels, see Mover

std::vector<int> withheldInsiders(const Sums& sums, const Rules& rules, const Prices& prices)
{
    auto insiders = insidersOf(sums, rules);
    std::erase_if(insiders, [&](int group) { return !prices.isOpen(group); });
    return insiders;
}

}

Attack::Attack(const FrequencyTable& table, const Sums& sums, const Rules& rules, const Prices& prices)
    : sums_(sums),
      rules_(rules),
      insiders_(withheldInsiders(sums, rules, prices)),
      uncertainty_(table, sums, rules, prices, insiders_)
{
    uncertainty_.setBounds(simpleBounds(sums, prices));
}

bool Attack::isShownLarge(int group) const
{
    return sums_.group(group).count + uncertainty_.witnesses().range(group).high >= rules_.threshold;
}

Proven Attack::on(int group, bool tight)
{
    Proven proven;
    const std::int64_t count = sums_.group(group).count;
    if (!uncertainty_.isWide(group) && !uncertainty_.widen(group, Mover::everyLevel))
        findEnds(group, proven);
    askWhetherLarge(group, proven);
    if (tight && !proven.isTight)
        findEnds(group, proven);
    if (!proven.isTight) {
        const auto range = uncertainty_.witnesses().range(group);
        proven.low = count + range.low;
        proven.high = count + range.high;
    }
    if (!insiders_.empty())
        askInsiders(group, proven);
    return proven;
}

/// Called small when no nearby movement shows it larger: looking everywhere would take most of the time.
void Attack::askWhetherLarge(int group, Proven& proven)
{
    const std::int64_t missing = rules_.threshold - sums_.group(group).count;
    if (missing > 0 && !isShownLarge(group) && !proven.isTight)
        proven.isSmall = !uncertainty_.show(group, missing, {}, nearby);
}

void Attack::findEnds(int group, Proven& proven)
{
    const std::int64_t count = sums_.group(group).count;
    std::array<Movement, 2> ends;
    const auto up = uncertainty_.mover().reach(group, 1, ends[1]);
    const auto down = uncertainty_.mover().reach(group, -1, ends[0]);
    proven.isTight = true;
    proven.low = count - static_cast<std::int64_t>(std::floor(down.value_or(0) + tolerance));
    if (up)
        proven.high = count + static_cast<std::int64_t>(std::floor(*up + tolerance));
    for (Movement& end : ends)
        if (!end.empty())
            uncertainty_.witnesses().add(std::move(end));
    const bool hasEnd = proven.high.has_value();
    proven.isExact = hasEnd && *proven.high == proven.low;
    proven.isNarrow = (hasEnd && *proven.high - proven.low < rules_.width) || !uncertainty_.isWide(group);
    proven.isSmall = hasEnd && *proven.high < rules_.threshold;
}

/// Whether somebody who knows `insider` finds at least `width` further values for `group`; remembers what shows it.
bool Attack::reachesInsider(int group, int insider, std::int64_t width)
{
    const std::array<int, 1> still = {insider};
    const auto& witnesses = uncertainty_.witnesses();
    for (std::int64_t by = width; by > 0 && witnesses.range(group, insider).width() < width; --by)
        if (uncertainty_.show(group, by, still, Mover::everyLevel))
            break;
    for (std::int64_t by = std::min(width, sums_.group(group).slack());
         by > 0 && witnesses.range(group, insider).width() < width; --by)
        if (uncertainty_.show(group, -by, still, Mover::everyLevel))
            break;
    return witnesses.range(group, insider).width() >= width;
}

void Attack::askInsiders(int group, Proven& proven)
{
    // Whoever stands still in a wide witness learns nothing; one that avoids all others at once settles most cells.
    uncertainty_.foil(group, nearby);
    for (const int insider : insiders_) {
        if (insider == group || uncertainty_.witnesses().range(group, insider).width() >= rules_.width)
            continue;
        if (!reachesInsider(group, insider, rules_.width)) {
            proven.isNarrowToInsider = true;
            if (uncertainty_.witnesses().range(group, insider).width() == 0)
                proven.isExactToInsider = true;
        }
    }
}

}
