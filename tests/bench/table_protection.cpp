// What it costs to protect any frequency table and to attack it, for invented tables of 200, 2 thousand and 20 thousand cells:
//     table_protection [SEED]
// Processor seconds; beside them, in brackets, how many linear programmes of bare Clp over the same withheld cells take as
// long in the same run. Each table has a process of its own, so that its memory is its own. Hidden people: the counts of all
// withheld cells added up, so that somebody counts once for every cell that hides them.
#include "analysis/tables/audit.h"
#include "analysis/tables/hide.h"
#include "tests/bench/bare_programme.h"
#include "tests/bench/invented_table.h"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>

namespace {

double secondsOf(const std::function<void()>& work)
{
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Some questions to bare Clp: seconds of one.
double baseline(const tables::FrequencyTable& table, const tables::Hiding& hiding, const tables::Rules& rules)
{
    constexpr int most = 5;
    int asked = 0;
    const double all = secondsOf([&] {
        for (std::size_t cell = 0; cell < table.counts.size() && asked < most; ++cell)
            if (hiding.withheld[cell] && rules.isPrimary(table.counts[cell])) {
                ++asked;
                if (mostIn(cell, table, hiding.withheld) < static_cast<double>(table.counts[cell]))
                    std::printf("bare Clp finds no table behind cell %zu\n", cell);
            }
    });
    return asked > 0 ? all / asked : 0;
}

void measure(const InventedTable& invented)
{
    const tables::FrequencyTable table = madeUp(invented);
    const tables::Rules rules{.insiders = 1};
    tables::Hiding hiding;
    const double protecting = secondsOf([&] { hiding = tables::hide(table, rules); });
    tables::Audit audit;
    const double attacking = secondsOf([&] { audit = tables::audit(table, hiding.withheld, rules, false); });
    const double one = baseline(table, hiding, rules);

    std::size_t small = 0;
    std::size_t others = 0;
    std::int64_t people = 0;
    for (std::size_t cell = 0; cell < table.counts.size(); ++cell) {
        if (!hiding.withheld[cell])
            continue;
        ++(rules.isPrimary(table.counts[cell]) ? small : others);
        people += table.counts[cell];
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto times = [&](double seconds) { return one > 0 ? seconds / one : 0; };
    std::printf("%7zu %7d %7zu %7zu %8lld %9.2f (%7.0f) %9.2f (%7.0f) %11.4f %5ld  %s\n", table.counts.size(),
                invented.people, small, others, static_cast<long long>(people), protecting, times(protecting),
                attacking, times(attacking), one, used.ru_maxrss / 1024,
                !hiding.unprotectable.empty() ? "refused"
                : audit.isBroken()            ? "BROKEN"
                                              : "safe");
}

/// In a process of its own; false when it did not end well.
bool measureApart(const InventedTable& invented)
{
    std::fflush(stdout);
    const pid_t child = fork();
    if (child < 0)
        return false;
    if (child == 0) {
        measure(invented);
        std::fflush(stdout);
        _exit(0);
    }
    int status = 0;
    return waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}

int main(int count, char** words)
{
    const unsigned seed = count > 1 ? static_cast<unsigned>(std::strtoul(words[1], nullptr, 10)) : 1;
    const InventedTable all[] = {
        {{3, 2}, {{"age", 4}, {"category", 3}}, 1'100, seed},
        {{3, 4}, {{"age", 5}, {"living", 3}, {"category", 4}}, 1'800, seed},
        {{5, 4, 4}, {{"age", 7}, {"living", 4}, {"category", 4}}, 3'000, seed},
    };
    std::printf("%7s %7s %7s %7s %8s %19s %19s %11s %5s\n", "cells", "people", "small", "others", "hidden",
                "protecting, s", "attacking, s", "bare Clp, s", "MiB");
    for (const InventedTable& invented : all)
        if (!measureApart(invented))
            return EXIT_FAILURE;
    return EXIT_SUCCESS;
}
