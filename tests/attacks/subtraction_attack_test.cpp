#include "any_town.h"
#include "attacker.h"
#include "programming_attacker.h"

#include <algorithm>

namespace attack {
namespace {

constexpr int towns = 200;
constexpr int townsToSpoil = 80;
constexpr int largestCircle = 2;   ///< insiders of one cell

std::string text(const std::vector<Finding>& findings)
{
    std::string lines;
    for (const Finding& one : findings)
        lines += one.target.area + " " + one.target.group + ": " + one.what + "\n";
    return lines;
}

using Cells = std::map<Target, Known>;

/// Shown cells that threshold and guard forbid.
std::string forbidden(const Town& made, const Cells& cells)
{
    std::string found;
    for (const auto& [target, known] : cells)
        if (known.isPublished && !made.isShowable(target))
            found += target.area + " " + target.group + "\n";
    return found;
}

int attackFromOutside(const Town& made, const Attacker& attacker)
{
    EXPECT_EQ(text(attacker.attack()), "");
    EXPECT_EQ(forbidden(made, attacker.cells()), "");
    return static_cast<int>(std::count_if(attacker.cells().begin(), attacker.cells().end(),
                                          [](const auto& one) { return !one.second.isPublished; }));
}

int attackFromInside(const Town& made, const Attacker& attacker)
{
    std::vector<Target> others;
    for (const auto& [target, known] : attacker.cells())
        if (!made.isShowable(target))
            others.push_back(target);
    int insiders = 0;
    for (const auto& [target, exact] : made.exact)
        if (exact.n >= 1 && exact.n <= largestCircle) {
            ++insiders;
            EXPECT_EQ(text(attacker.attackFromInside(target, exact, others)), "") << "from inside " << target.area;
        }
    return insiders;
}

/// Whoever knows the number of people in every group must not be able to name the one that the guard hides. Where no group
/// of a town can be shown there is nothing that could go with it, and nothing is published.
bool namesTheGuarded(const Town& made, const Cells& cells)
{
    const auto isShowable = [&](const auto& one) { return made.isShowable(one.first); };
    const auto isCompanion = [&](const auto& one) { return !one.second.isPublished && isShowable(one); };
    return std::any_of(cells.begin(), cells.end(), [&](const auto& one) { return made.isGuarded(one.first); }) &&
           std::any_of(cells.begin(), cells.end(), isShowable) && std::none_of(cells.begin(), cells.end(), isCompanion);
}

struct Attacked {
    int withheld = 0;
    int insiders = 0;
};

/// One pass: to make a town costs more than to attack it. The patient attacker comes to every `patientEvery`th town.
Attacked attackTowns(unsigned first, unsigned last, unsigned patientEvery)
{
    Attacked all;
    for (unsigned seed = first; seed < last; ++seed) {
        SCOPED_TRACE("town " + std::to_string(seed));
        const Town made = anyTown(seed);
        const Attacker attacker(made.csv, made.areas, threshold);
        all.withheld += attackFromOutside(made, attacker);
        all.insiders += attackFromInside(made, attacker);
        EXPECT_FALSE(namesTheGuarded(made, attacker.cells()));
        if (seed % patientEvery == 0) {
            EXPECT_EQ(text(ProgrammingAttacker(attacker, made.csv, threshold).attack()), "");
        }
    }
    return all;
}

TEST(SubtractionAttack, FindsNothingInTwoHundredTownsFromOutsideNorFromInside)
{
    const Attacked all = attackTowns(0, towns, 20);
    EXPECT_GT(all.withheld, towns) << "or there was nothing to attack";
    EXPECT_GT(all.insiders, 20) << "or nobody was inside";
}

class ManyTowns : public testing::TestWithParam<unsigned> {};

TEST_P(ManyTowns, AtLengthGiveNothingAway)
{
    constexpr unsigned many = 1000;
    attackTowns(GetParam() * many, (GetParam() + 1) * many, 100);
}

INSTANTIATE_TEST_SUITE_P(TenThousand, ManyTowns, testing::Range(0U, 10U));

TEST(SubtractionAttack, BitesWhenOneComplementIsShownAgain)
{
    int complements = 0;
    int caught = 0;
    for (unsigned seed = 0; seed < townsToSpoil; ++seed) {
        const Town made = anyTown(seed);
        const Attacker attacker(made.csv, made.areas, threshold);
        const auto& cells = attacker.cells();
        if (std::any_of(cells.begin(), cells.end(), [&](const auto& one) { return made.isGuarded(one.first); }))
            continue;   // here some are withheld to hide the reason, which no arithmetic notices
        std::vector<Target> primaries;
        std::vector<Target> insiders;
        for (const auto& [target, known] : cells) {
            if (!made.isShowable(target))
                primaries.push_back(target);
            if (made.exact.at(target).n >= 1 && made.exact.at(target).n <= largestCircle)
                insiders.push_back(target);
        }
        for (const auto& [target, known] : cells) {
            if (known.isPublished || !made.isShowable(target))
                continue;
            ++complements;
            Attacker careless = attacker;
            careless.addPublished(target, made.exact.at(target));
            bool isCaught = !careless.attack().empty();
            for (const Target& own : insiders)
                isCaught = isCaught || !careless.attackFromInside(own, made.exact.at(own), primaries).empty();
            if (!isCaught) {
                const ProgrammingAttacker patient(careless, made.csv, threshold);
                isCaught = !patient.attack().empty();
                for (const Target& own : insiders)
                    isCaught = isCaught || !patient.attackFromInside(own, made.exact.at(own), primaries).empty();
            }
            caught += isCaught;
        }
    }
    RecordProperty("complements", complements);
    EXPECT_GT(complements, 100);
    EXPECT_EQ(caught, complements) << "every complement is there because it is needed";
}

TEST(SubtractionAttack, BitesWhenTheGuardOrItsCompanionIsLeftOut)
{
    int guarded = 0;
    for (unsigned seed = 0; seed < townsToSpoil; ++seed) {
        const Town made = anyTown(seed);
        const Attacker attacker(made.csv, made.areas, threshold);
        Attacker noGuard = attacker;
        Attacker noCompanion = attacker;
        bool isThere = false;
        for (const auto& [target, known] : attacker.cells()) {
            if (made.isGuarded(target))
                noGuard.addPublished(target, made.exact.at(target));
            if (made.isShowable(target))
                noCompanion.addPublished(target, made.exact.at(target));
            isThere = isThere || made.isGuarded(target);
        }
        guarded += isThere;
        EXPECT_EQ(isThere, !forbidden(made, noGuard.cells()).empty()) << "town " << seed;
        EXPECT_EQ(isThere, namesTheGuarded(made, noCompanion.cells())) << "town " << seed;
    }
    EXPECT_GT(guarded, 5);
}

}
}
