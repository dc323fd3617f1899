#include "analysis/tables/audit.h"

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
    Attack attack(table, sums, rules, prices);

    Audit audit;
    std::vector<std::optional<Proven>> known(static_cast<std::size_t>(sums.size()));
    for (std::size_t cell = 0; cell < withheld.size(); ++cell) {
        if (!rules.isPrimary(table.counts[cell]))
            continue;
        if (!withheld[cell]) {
            ++audit.shownSmall;
            continue;
        }
        const int group = sums.groupOf(cell);
        auto& proven = known[static_cast<std::size_t>(group)];
        if (!proven)
            proven = prices.isOpen(group) ? attack.on(group, tight) : published(table.counts[cell], rules);
        audit.findings.push_back({cell, *proven});
        count(audit, *proven);
        if (progress)
            progress(static_cast<double>(cell) / static_cast<double>(withheld.size()));
    }
    return audit;
}

}
