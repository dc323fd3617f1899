#pragma once

#include "attacker.h"

#include "tests/analysis/town.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

/// Invented towns to attack, and the exact counts behind what they publish.
namespace attack {

constexpr int threshold = 30;

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

/// Counted once more, without the program: every area by age, household and all.
std::map<Target, Exact> countedIn(const std::vector<town::Person>& people, const scales::Form& form);

/// The same town for the same seed. Neighbourhoods of nobody to two hundred people, some of them nearly all lonely; in some
/// towns everybody told everything.
Town anyTown(unsigned seed);

}
