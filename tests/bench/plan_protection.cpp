// What it costs to protect the default plan and to attack it, for municipalities of 6 to 300 neighbourhoods:
//     plan_protection [SEED]
// Seconds of one processor, with people alone and couples in small cells as attackers; beside it the same without linear
// programming's share. Hidden groups: all, and how many of them only to protect others.
#include "analysis/audit.h"
#include "analysis/protect.h"
#include "analysis/tally.h"
#include "tests/analysis/town.h"

#include <cstdio>
#include <ctime>
#include <random>

namespace {

std::string areas(int districts, int neighbourhoods)
{
    std::string csv = town::header + "1,Grootdorp,municipality,,,\n";
    for (int d = 0; d < districts; ++d)
        csv += "1d" + std::to_string(d) + ",District " + std::to_string(d) + ",district,1,,\n";
    for (int n = 0; n < neighbourhoods; ++n)
        csv += "1n" + std::to_string(n) + ",Buurt " + std::to_string(n) + ",neighbourhood,1d" +
               std::to_string(n % districts) + ",,\n";
    return csv;
}

std::vector<town::Person> people(int homes, std::mt19937& chance)
{
    const auto upTo = [&](int low, int high) { return std::uniform_int_distribution(low, high)(chance); };
    const auto happens = [&](double p) { return std::bernoulli_distribution(p)(chance); };
    const std::string ages[] = {"18-34", "35-49", "50-64", "65-74", "75+"};
    std::vector<town::Person> all;
    for (int home = -1; home < homes; ++home)
        for (int i = home < 0 ? 30 : upTo(50, 300); i > 0; --i) {
            const bool misses = happens(.46);
            all.push_back({home, misses ? upTo(2, 6) : upTo(0, 1), misses ? upTo(1, 5) : upTo(0, 1),
                           happens(.03) ? "" : ages[upTo(0, 4)],
                           happens(.03)  ? ""
                           : happens(.3) ? "yes"
                                         : "no"});
        }
    return all;
}

double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

}

int main(int count, char** words)
{
    std::mt19937 chance(count > 1 ? static_cast<unsigned>(std::stoul(words[1])) : 1);
    std::printf("%14s %7s %8s %8s %12s %9s\n", "neighbourhoods", "cells", "people", "hidden", "for others", "seconds");
    for (const int neighbourhoods : {6, 12, 20, 20, 20, 40, 100, 300}) {
        const auto form = town::form(areas(neighbourhoods / 4, neighbourhoods));
        const auto all = people(neighbourhoods, chance);
        const analysis::Tally tally = town::tallyOf(*form, all);
        const analysis::Plan plan(*form);
        std::vector<analysis::ExactCell> cells;
        for (const auto& cell : plan.cells()) {
            const auto& counts = tally.cell(cell.area, cell.group);
            cells.push_back({counts.n(), {}});
            for (const auto measure : analysis::everyMeasure)
                cells.back().k.push_back(counts.reaching(measure));
        }
        const analysis::Bundled bundle{analysis::measures, plan.guard(), analysis::patternsOf(tally.cuts())};
        const double begin = seconds();
        const auto withheld = analysis::protect(plan, cells, bundle);
        const double taken = seconds() - begin;
        int hidden = 0;
        int forOthers = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            hidden += withheld[i];
            forOthers += withheld[i] && cells[i].n >= plan.threshold();
        }
        std::printf("%14d %7zu %8zu %8d %12d %9.2f\n", neighbourhoods, cells.size(), all.size(), hidden, forOthers,
                    taken);
    }
    return 0;
}
