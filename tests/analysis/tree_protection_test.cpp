// Where people are told apart by place only, as in the modules, the sums of a plan are a tree. Of a small one every choice can
// be gone through.
#include "analysis/audit.h"
#include "analysis/protect.h"
#include "town.h"

#include <random>

namespace analysis {
namespace {

constexpr Count circle = 2;   // people of one cell who know each other

const std::string twoDistricts = town::header +
                                 "1,Beekdal,municipality,,,\n1a,Noord,district,1,,\n1b,Zuid,district,1,,\n"
                                 "1a1,Kouter,neighbourhood,1a,,\n1a2,Molen,neighbourhood,1a,,\n"
                                 "1a3,Linde,neighbourhood,1a,,\n1b1,Statie,neighbourhood,1b,,\n"
                                 "1b2,Veld,neighbourhood,1b,,\n1b3,Bos,neighbourhood,1b,,\n";

struct Tree {
    std::unique_ptr<const scales::Form> form;
    Plan plan;
    std::vector<ExactCell> cells;
    Bundled bundle;
};

Tree anyTree(unsigned seed)
{
    std::mt19937 chance(seed);
    const auto upTo = [&](int low, int high) { return std::uniform_int_distribution(low, high)(chance); };
    auto form = town::form(seed % 2 ? twoDistricts : town::flat(upTo(2, 8)));
    Plan plan(*form, Plan::Groups::none);
    std::vector<ExactCell> cells(plan.cells().size(), {0, {0}});
    for (std::size_t i = cells.size(); i-- > 0;) {
        const auto sum =
            std::find_if(plan.sums().begin(), plan.sums().end(), [&](const Plan::Sum& one) { return one.whole == i; });
        if (sum != plan.sums().end()) {
            for (const std::size_t part : sum->parts) {
                cells[i].n += cells[part].n;
                cells[i].k[0] += cells[part].k[0];
            }
        } else {
            cells[i].n = upTo(0, 3) == 0 ? upTo(0, 29) : upTo(30, 120);
            cells[i].k[0] = upTo(0, static_cast<int>(cells[i].n));
        }
    }
    if (upTo(0, 1)) {
        const Count untold = upTo(1, 40);
        cells[0].n += untold;
        cells[0].k[0] += upTo(0, static_cast<int>(untold));
    }
    return {std::move(form), std::move(plan), std::move(cells), {1, 0, {}}};
}

bool isSafe(const Tree& tree, const std::vector<bool>& withheld)
{
    std::vector<PrintedCell> printed;
    std::vector<bool> primary;
    for (const ExactCell& one : tree.cells) {
        printed.push_back({rounded(one.n, countStep), {printedCount(one.k[0])}});
        primary.push_back(one.n < tree.plan.threshold());
    }
    std::vector<const PrintedCell*> shown;
    for (std::size_t i = 0; i < withheld.size(); ++i)
        shown.push_back(withheld[i] ? nullptr : &printed[i]);
    const auto isSafeFrom = [&](const Reader::Insight* insight, const std::vector<bool>& about) {
        const Reader reader(tree.plan, tree.bundle, shown, insight);
        for (const auto guess : {Reader::Guess::nothing, Reader::Guess::everybodyToldHome}) {
            const Reader guessing = reader.guessing(guess);
            if (guessing.isRefuted())
                continue;
            Audit audit(tree.plan, tree.bundle, shown, guessing, insight);
            if (!audit.isRefuted() && audit.tooNarrow(about))
                return false;
        }
        return true;
    };
    if (Audit(tree.plan, tree.bundle, shown, Reader(tree.plan, tree.bundle, shown)).tooNarrowRest() ||
        !isSafeFrom(nullptr, withheld))
        return false;
    for (std::size_t own = 0; own < primary.size(); ++own) {
        const ExactCell& exact = tree.cells[own];
        if (!primary[own] || exact.n == 0 || exact.n > circle)
            continue;
        const Reader::Insight insight{own, exact.n, exact.k};
        std::vector<bool> others = primary;
        others[own] = false;
        if (!isSafeFrom(&insight, others))
            return false;
    }
    return true;
}

Count people(const Tree& tree, const std::vector<bool>& withheld)
{
    Count all = 0;
    for (std::size_t i = 0; i < withheld.size(); ++i)
        all += withheld[i] ? tree.cells[i].n : 0;
    return all;
}

/// Going through all sets of cells that could be shown.
Count fewestPeople(const Tree& tree, const std::vector<bool>& primary, Count atMost)
{
    std::vector<std::size_t> showable;
    for (std::size_t i = 0; i < primary.size(); ++i)
        if (!primary[i])
            showable.push_back(i);
    Count fewest = atMost;
    for (std::size_t choice = 0; choice < std::size_t{1} << showable.size(); ++choice) {
        std::vector<bool> withheld = primary;
        for (std::size_t bit = 0; bit < showable.size(); ++bit)
            if ((choice >> bit & 1) != 0)
                withheld[showable[bit]] = true;
        if (people(tree, withheld) < fewest && isSafe(tree, withheld))
            fewest = people(tree, withheld);
    }
    return fewest;
}

TEST(TreeProtection, WithholdsNoMorePeopleThanTheBestChoiceThereIs)
{
    int complemented = 0;
    for (unsigned seed = 0; seed < 240; ++seed) {
        const Tree tree = anyTree(seed);
        std::vector<bool> primary;
        for (const ExactCell& one : tree.cells)
            primary.push_back(one.n < tree.plan.threshold());
        const auto withheld = protect(tree.plan, tree.cells, tree.bundle);
        EXPECT_TRUE(isSafe(tree, withheld)) << "tree " << seed;
        if (withheld == primary)
            continue;
        ++complemented;
        const Count ours = people(tree, withheld);
        EXPECT_EQ(ours, fewestPeople(tree, primary, ours)) << "tree " << seed;
    }
    EXPECT_GT(complemented, 25);
}

/// What was withheld last time is taken again before a smaller group that was not.
TEST(TreeProtection, KeepsToTheChoiceOfLastTimeWhereThatStillServes)
{
    for (unsigned seed = 0; seed < 40; ++seed) {
        const Tree tree = anyTree(seed);
        const auto first = protect(tree.plan, tree.cells, tree.bundle);
        EXPECT_EQ(protect(tree.plan, tree.cells, tree.bundle, first), first) << "tree " << seed;
    }
}

}
}
