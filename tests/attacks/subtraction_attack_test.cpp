#include "attacker.h"
#include "programming_attacker.h"

#include "tests/analysis/town.h"

#include <random>

namespace attack {
namespace {

constexpr int towns = 200;
constexpr int townsToSpoil = 80;
constexpr int threshold = 30;
constexpr int largestCircle = 2;   ///< insiders of one cell

const std::string twoDistricts =
    town::header +
    "1,Beekdal,municipality,,,\n1a,Noord,district,1,,\n1b,Zuid,district,1,,\n1c,Hoeve,neighbourhood,1,,\n"
    "1a1,Kouter,neighbourhood,1a,,\n1a2,Molen,neighbourhood,1a,,\n1b1,Statie,neighbourhood,1b,,\n"
    "1b2,Linde,neighbourhood,1b,,\n1b3,Veld,neighbourhood,1b,,\n";

struct Town {
    std::string areas;
    std::vector<town::Person> people;
    std::string csv;
    std::map<Target, Exact> exact;

    /// Passes threshold and guard, so that only other groups can be why it is withheld.
    bool isShowable(const Target& target) const
    {
        const Exact& one = exact.at(target);
        return one.n >= threshold && std::all_of(one.yes.begin(), one.yes.end(), [&](int k) { return one.n - k >= 5; });
    }
    bool isGuarded(const Target& target) const { return exact.at(target).n >= threshold && !isShowable(target); }
};

std::vector<std::string> groupsOf(const town::Person& person)
{
    std::vector<std::string> groups = {"all"};
    static const std::map<std::string, std::pair<const char*, const char*>> ages = {
        {"18-34", {"18_to_34", "under_65"}},
        {"35-49", {"35_to_49", "under_65"}},
        {"50-64", {"50_to_64", "under_65"}},
        {"65-74", {"65_to_74", "65_and_over"}},
        {"75+", {"75_and_over", "65_and_over"}}};
    if (const auto age = ages.find(person.age); age != ages.end())
        groups.insert(groups.end(), {age->second.first, age->second.second});
    if (!person.alone.empty())
        groups.push_back(person.alone == "yes" ? "alone" : "not_alone");
    return groups;
}

/// Counts once more, without the program.
void count(Town& made, const scales::Form& form)
{
    for (const town::Person& person : made.people)
        for (const std::string& group : groupsOf(person)) {
            std::string code = person.home < 0 ? form.municipality().code
                                               : form.neighbourhoods()[static_cast<std::size_t>(person.home)].code;
            while (!code.empty()) {
                Exact& exact = made.exact[{code, group}];
                const int total = person.emotional + person.social;
                ++exact.n;
                exact.yes[0] += total >= 3;
                exact.yes[1] += total >= 9;
                exact.yes[2] += person.social >= 2;
                exact.yes[3] += person.emotional >= 2;
                const auto& areas = form.areas();
                code =
                    std::find_if(areas.begin(), areas.end(), [&](const auto& one) { return one.code == code; })->parent;
            }
        }
}

Town anyTown(unsigned seed)
{
    std::mt19937 chance(seed);
    const auto upTo = [&](int low, int high) { return std::uniform_int_distribution(low, high)(chance); };
    const auto happens = [&](double p) { return std::bernoulli_distribution(p)(chance); };
    const std::string ages[] = {"18-34", "35-49", "50-64", "65-74", "75+"};

    Town made;
    made.areas = seed % 2 ? twoDistricts : town::flat(upTo(2, 9));
    const auto form = town::form(made.areas);
    const bool everybodyTells = happens(.4);   // no unknown ages, households, neighbourhoods
    const int homes = static_cast<int>(form->neighbourhoods().size());
    for (int home = everybodyTells ? 0 : -1; home < homes; ++home) {
        const int many = happens(.2) ? upTo(0, 12) : upTo(15, 200);
        const bool isLonely = happens(.12);
        const double young = happens(.2) ? .03 : .6;
        for (int i = 0; i < many; ++i) {
            const bool misses = happens(isLonely ? .98 : .4);
            const bool tells = everybodyTells || happens(.93);
            made.people.push_back({home, misses ? upTo(2, 6) : upTo(0, 1), misses ? upTo(1, 5) : upTo(0, 1),
                                   !tells           ? ""
                                   : happens(young) ? ages[upTo(0, 2)]
                                                    : ages[upTo(3, 4)],
                                   !tells        ? ""
                                   : happens(.3) ? "yes"
                                                 : "no"});
        }
    }
    made.csv = analysis::toCsv({town::release(*form, made.people)});
    count(made, *form);
    const Attacker reader(made.csv, made.areas, threshold);
    std::erase_if(made.exact,
                  [&](const auto& one) { return !reader.cells().contains(one.first); });   // not in the plan
    for (const auto& [target, known] : reader.cells())
        made.exact[target];   // also the cells in which there is nobody
    return made;
}

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

/// Whoever knows the number of people in every group must not be able to name the one that the guard hides.
bool namesTheGuarded(const Town& made, const Cells& cells)
{
    const auto isCompanion = [&](const auto& one) { return !one.second.isPublished && made.isShowable(one.first); };
    return std::any_of(cells.begin(), cells.end(), [&](const auto& one) { return made.isGuarded(one.first); }) &&
           std::none_of(cells.begin(), cells.end(), isCompanion);
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
    attackTowns(GetParam() * many, (GetParam() + 1) * many, 50);
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
