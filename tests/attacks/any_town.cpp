#include "any_town.h"

#include <random>

namespace attack {
namespace {

const std::string twoDistricts =
    town::header +
    "1,Beekdal,municipality,,,\n1a,Noord,district,1,,\n1b,Zuid,district,1,,\n1c,Hoeve,neighbourhood,1,,\n"
    "1a1,Kouter,neighbourhood,1a,,\n1a2,Molen,neighbourhood,1a,,\n1b1,Statie,neighbourhood,1b,,\n"
    "1b2,Linde,neighbourhood,1b,,\n1b3,Veld,neighbourhood,1b,,\n";

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

}

std::map<Target, Exact> countedIn(const std::vector<town::Person>& people, const scales::Form& form)
{
    std::map<Target, Exact> counted;
    for (const town::Person& person : people)
        for (const std::string& group : groupsOf(person)) {
            std::string code = person.home < 0 ? form.municipality().code
                                               : form.neighbourhoods()[static_cast<std::size_t>(person.home)].code;
            while (!code.empty()) {
                Exact& exact = counted[{code, group}];
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
    return counted;
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
    made.exact = countedIn(made.people, *form);
    const Attacker reader(made.csv, made.areas, threshold);
    std::erase_if(made.exact,
                  [&](const auto& one) { return !reader.cells().contains(one.first); });   // not in the plan
    for (const auto& [target, known] : reader.cells())
        made.exact[target];   // also the cells in which there is nobody
    return made;
}

}
