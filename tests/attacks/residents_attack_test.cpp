// A19: how many people live in an area, and of which age, is public. Whoever has that file knows that no more of them took
// part; where nearly everybody did, that takes away half of what rounding leaves open.
#include "any_town.h"
#include "programming_attacker.h"

#include <cmath>

namespace attack {
namespace {

constexpr unsigned someTowns = 6;

/// Everybody who took part, the silent ones with a home and an age of their own, so many times over.
std::map<Target, int> registerOf(const Town& made, const scales::Form& form, double perParticipant)
{
    std::vector<town::Person> people = made.people;
    for (town::Person& person : people) {
        person.home = std::max(person.home, 0);
        person.age = person.age.empty() ? "18-34" : person.age;
        person.alone = "";   // no register tells it
    }
    // The same number of neighbours for every so many, so that the register adds up.
    std::vector<town::Person> residents;
    std::map<std::pair<int, std::string>, int> seen;
    for (const town::Person& person : people) {
        const int before = seen[{person.home, person.age}]++;
        const auto upTo = [&](int many) { return static_cast<int>(std::ceil(perParticipant * many)); };
        residents.insert(residents.end(), static_cast<std::size_t>(upTo(before + 1) - upTo(before)), person);
    }
    std::map<Target, int> counts;
    for (const auto& [target, exact] : countedIn(residents, form))
        counts[target] = exact.n;
    return counts;
}

scales::Population populationOf(const std::map<Target, int>& residents)
{
    static const std::map<std::string, const char*> ages = {{"18_to_34", "18-34"},
                                                            {"35_to_49", "35-49"},
                                                            {"50_to_64", "50-64"},
                                                            {"65_to_74", "65-74"},
                                                            {"75_and_over", "75+"}};
    scales::Population population;
    for (const auto& [target, count] : residents)
        if (target.group == "all")
            population.people[target.area] = count;
        else if (const auto age = ages.find(target.group); age != ages.end())
            population.groups[{target.area, "background.age", age->second}] = count;
    return population;
}

/// The town as it is published by somebody who has the register.
std::string publishedWith(const scales::Population& population, const Town& made, const scales::Form& form)
{
    const analysis::Plan plan(form, analysis::Plan::Groups::every, population);
    return analysis::toCsv({analysis::publish(town::tallyOf(form, made.people), plan, "2026-1")});
}

long shownGroups(const std::string& csv, const Town& made)
{
    const Attacker reader(csv, made.areas, threshold);
    return std::ranges::count_if(reader.cells(), [](const auto& one) { return one.second.isPublished; });
}

/// What a reader with the register finds in a town that was published by somebody who had it too, or had not.
/// `isPatient`: also by all sums at once.
std::string found(unsigned seed, double perParticipant, bool isRegisterKnown, bool isPatient)
{
    const Town made = anyTown(seed);
    const auto form = town::form(made.areas);
    const auto residents = registerOf(made, *form, perParticipant);
    std::string csv = made.csv;
    if (isRegisterKnown)
        csv = publishedWith(populationOf(residents), made, *form);
    Attacker reader(csv, made.areas, threshold);
    for (const auto& [target, count] : residents)
        reader.addResidents(target, count);
    std::string lines;
    auto findings = reader.attack();
    if (isPatient)
        for (const Finding& one : ProgrammingAttacker(reader, csv, threshold).attack())
            findings.push_back(one);
    for (const Finding& one : findings)
        lines += one.target.area + " " + one.target.group + ": " + one.what + "\n";
    return lines;
}

/// In every second town everybody took part.
double perParticipant(unsigned seed) { return seed % 2 ? 1 : 1.2; }

TEST(ResidentsAttack, FindsNothingHoweverManyOfTheResidentsTookPart)
{
    for (unsigned seed = 0; seed < someTowns; ++seed)
        EXPECT_EQ(found(seed, perParticipant(seed), true, seed < 2), "") << "town " << seed;
}

TEST(ResidentsAttack, AtLengthFindsNothingHoweverManyOfTheResidentsTookPart)
{
    for (unsigned seed = someTowns; seed < 40; ++seed)
        EXPECT_EQ(found(seed, perParticipant(seed), true, true), "") << "town " << seed;
}

/// In the second town two people took part in a street of ten. Each of them knows that it were two to ten, whatever is
/// published; a protection that tried to take that back would hide the whole town.
TEST(ResidentsAttack, HidesHardlyMoreWhereAFifthTookPartAndSomethingWhereEverybodyDid)
{
    long without = 0;
    long aFifth = 0;
    for (unsigned seed = 0; seed < someTowns; ++seed) {
        const Town made = anyTown(seed);
        const auto form = town::form(made.areas);
        const auto shown = [&](double per) {
            return shownGroups(publishedWith(populationOf(registerOf(made, *form, per)), made, *form), made);
        };
        without += shownGroups(made.csv, made);
        aFifth += shown(5);
        EXPECT_GT(shown(1), 0) << "town " << seed;
    }
    EXPECT_GT(aFifth, without - without / 20);
}

TEST(ResidentsAttack, BitesWhereTheProgramKnowsOfNoRegister)
{
    int told = 0;
    for (unsigned seed = 0; seed < someTowns; ++seed)
        told += found(seed, 1, false, false).empty() ? 0 : 1;
    EXPECT_GT(told, 0);
}

/// A register that is older than the wave knows of fewer people than took part: nothing follows from it, and no cell is left
/// unprotected because two sources contradict each other.
TEST(ResidentsAttack, IsNotLedAstrayByARegisterOutOfDate)
{
    for (unsigned seed = 0; seed < someTowns; ++seed) {
        const Town made = anyTown(seed);
        const auto form = town::form(made.areas);
        const auto old = populationOf(registerOf(made, *form, .5));
        const auto csv = publishedWith(old, made, *form);
        EXPECT_TRUE(Attacker(csv, made.areas, threshold).attack().empty()) << "town " << seed;
    }
}

}
}
