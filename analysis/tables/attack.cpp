#include "analysis/tables/attack.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tables {
namespace {

constexpr double tolerance = 1e-5;   ///< people

}

Attack::Attack(const Sums& sums, const Rules& rules, MovementProgram& program, Witnesses& witnesses)
    : sums_(sums), rules_(rules), program_(program), witnesses_(witnesses)
{
    for (int group = 0; group < sums.size(); ++group)
        if (program.isOpen(group) && sums.group(group).count >= 1 && sums.group(group).count <= rules.insiders)
            insiders_.push_back(group);
}

bool Attack::isShownWide(int group, int still) const { return witnesses_.range(group, still).width() >= rules_.width; }

bool Attack::isShownLarge(int group) const
{
    return sums_.group(group).count + witnesses_.range(group).high >= rules_.threshold;
}

Proven Attack::on(int group, bool tight)
{
    Proven proven;
    const std::int64_t count = sums_.group(group).count;
    if (!isShownWide(group, -1) || !isShownLarge(group))
        if (auto up = program_.cheapest(group, std::max(rules_.width, rules_.threshold - count)))
            witnesses_.add(std::move(*up));
    if (tight || !isShownWide(group, -1) || !isShownLarge(group)) {
        findEnds(group, proven);
        proven.isNarrow = proven.isNarrow || !isShownWide(group, -1);
        proven.isSmall = proven.isSmall || !isShownLarge(group);
    } else {
        const auto range = witnesses_.range(group);
        proven.low = count + range.low;
        proven.high = count + range.high;
    }
    if (!insiders_.empty())
        askInsiders(group, proven);
    return proven;
}

void Attack::findEnds(int group, Proven& proven)
{
    const std::int64_t count = sums_.group(group).count;
    std::array<Movement, 2> ends;
    const auto up = program_.reach(group, 1, {}, &ends[1]);
    const auto down = program_.reach(group, -1, {}, &ends[0]);
    proven.isTight = true;
    proven.low = count - static_cast<std::int64_t>(std::floor(down.value_or(0) + tolerance));
    if (up)
        proven.high = count + static_cast<std::int64_t>(std::floor(*up + tolerance));
    for (Movement& end : ends)
        if (!end.empty())
            witnesses_.add(std::move(end));
    // An end between whole numbers, or one shown by fractions of people only, has to be shown by whole ones.
    const auto range = witnesses_.range(group);
    if (range.width() < rules_.width || count + range.high < rules_.threshold) {
        const std::int64_t high = proven.high.value_or(count + rules_.width) - count;
        for (std::int64_t by = std::min(high, std::max(rules_.width, rules_.threshold - count)); by > range.high; --by)
            if (auto found = program_.cheapest(group, by)) {
                witnesses_.add(std::move(*found));
                break;
            }
        for (std::int64_t by = std::max(proven.low - count, -rules_.width); by < range.low; ++by)
            if (auto found = program_.cheapest(group, by)) {
                witnesses_.add(std::move(*found));
                break;
            }
    }
    const bool hasEnd = proven.high.has_value();
    proven.isExact = hasEnd && *proven.high == proven.low;
    proven.isNarrow = hasEnd && *proven.high - proven.low < rules_.width;
    proven.isSmall = hasEnd && *proven.high < rules_.threshold;
}

/// Whether somebody who knows `insider` finds at least `width` further values for `group`; remembers what shows it.
bool Attack::reachesInsider(int group, int insider, std::int64_t width)
{
    const std::array<int, 1> still = {insider};
    for (std::int64_t by = width; by > 0 && witnesses_.range(group, insider).width() < width; --by)
        if (auto found = program_.cheapest(group, by, still)) {
            witnesses_.add(std::move(*found));
            break;
        }
    for (std::int64_t by = std::min(width, sums_.group(group).slack());
         by > 0 && witnesses_.range(group, insider).width() < width; --by)
        if (auto found = program_.cheapest(group, -by, still)) {
            witnesses_.add(std::move(*found));
            break;
        }
    return witnesses_.range(group, insider).width() >= width;
}

void Attack::askInsiders(int group, Proven& proven)
{
    // Whoever stands still in a wide witness learns nothing; one that avoids all others at once settles most cells.
    for (const int insider : insiders_) {
        if (insider == group)
            continue;
        if (!isShownWide(group, insider) && !reachesInsider(group, insider, rules_.width)) {
            proven.isNarrowToInsider = true;
            if (witnesses_.range(group, insider).width() == 0)
                proven.isExactToInsider = true;
        }
    }
}

}
