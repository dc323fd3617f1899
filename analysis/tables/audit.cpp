#include "analysis/tables/audit.h"

#include <thread>

namespace tables {
namespace {

void count(Audit& audit, const Proven& proven)
{
    audit.exact += proven.isExact ? 1 : 0;
    audit.narrow += proven.isNarrow ? 1 : 0;
    audit.provedSmall += proven.isSmall ? 1 : 0;
    audit.safe += !proven.isNarrow && !proven.isSmall ? 1 : 0;
    audit.insidersExact += proven.isExactToInsider ? 1 : 0;
    audit.insidersNarrow += proven.isNarrowToInsider ? 1 : 0;
}

/// A cell that also stands published under another name, because both are the same people.
Proven published(std::int64_t count, const Rules& rules)
{
    Proven proven{count, count, true, true, true, count < rules.threshold, false, false};
    proven.isExactToInsider = proven.isNarrowToInsider = rules.insiders > 0;
    return proven;
}

/// Two attackers, each with half of the groups: always two, so that what they find is the same on every machine.
void attackSideBySide(const FrequencyTable& table, const Sums& sums, const Rules& rules, const Prices& prices,
                      const std::vector<int>& asked, bool tight, std::vector<std::optional<Proven>>& known,
                      const Progress& progress)
{
    const auto middle = asked.begin() + static_cast<std::ptrdiff_t>(asked.size() / 2);
    const auto take = [&](auto from, auto to, const Progress& told) {
        Attack attack(table, sums, rules, prices);
        for (auto at = from; at != to; ++at) {
            known[static_cast<std::size_t>(*at)] = attack.on(*at, tight);
            if (told)
                told(static_cast<double>(at - from) / static_cast<double>(to - from));
        }
    };
    std::jthread other([&] { take(asked.begin(), middle, {}); });
    take(middle, asked.end(), progress);
}

}

Audit audit(const FrequencyTable& table, const std::vector<bool>& withheld, const Rules& rules, bool tight,
            const Progress& progress)
{
    std::vector<bool> zeros(withheld.size());
    for (std::size_t cell = 0; cell < zeros.size(); ++cell)
        zeros[cell] = table.counts[cell] == 0 && !withheld[cell];
    const Sums sums(table, rules.lowerBound, zeros);
    Prices prices(sums.size());
    for (int group = 0; group < sums.size(); ++group) {
        bool all = true;
        for (const std::size_t cell : sums.group(group).cells)
            all = all && withheld[cell];
        if (all)
            prices.open(group, 1);
    }
    std::vector<int> asked;
    std::vector<std::optional<Proven>> known(static_cast<std::size_t>(sums.size()));
    for (int group = 0; group < sums.size(); ++group) {
        if (!rules.isPrimary(sums.group(group).count))
            continue;
        if (prices.isOpen(group))
            asked.push_back(group);
        else
            known[static_cast<std::size_t>(group)] = published(sums.group(group).count, rules);
    }
    attackSideBySide(table, sums, rules, prices, asked, tight, known, progress);

    Audit audit;
    for (std::size_t cell = 0; cell < withheld.size(); ++cell) {
        if (!rules.isPrimary(table.counts[cell]))
            continue;
        if (!withheld[cell]) {
            ++audit.shownSmall;
            continue;
        }
        const Proven& proven = *known[static_cast<std::size_t>(sums.groupOf(cell))];
        audit.findings.push_back({cell, proven});
        count(audit, proven);
    }
    return audit;
}

}
