#pragma once

#include "attacker.h"

#include <memory>
#include <set>

namespace attack {

/// The same reader with a linear programme: all published cells at once, on every combination of place, age, household and
/// what the published rules allow one person to reach. Nothing is taken apart cleverly; that is the program's own way.
class ProgrammingAttacker {
public:
    /// `csv` once more for its rules; `reader` has read it, and may know more cells by now.
    ProgrammingAttacker(const Attacker& reader, const std::string& csv, int threshold);

    /// Everything about unpublished groups that is too narrow or says that all of them reach a cut-off: proved, and when
    /// everybody told all, or their place, age or household, where that is possible.
    std::vector<Finding> attack() const;
    /// The same by the people of one small cell, who know all about it. Only `others` are of interest.
    std::vector<Finding> attackFromInside(const Target& own, const Exact& exact,
                                          const std::vector<Target>& others) const;

private:
    struct Insider {
        Target own;
        Exact exact;
    };
    class Programme;
    std::vector<Finding> attack(const Insider* insider, const std::vector<Target>& about) const;
    bool isIn(std::size_t kindOfPerson, const Target& target) const;
    void readRules(const std::string& csv);

    const Attacker& reader_;
    int threshold_;
    std::vector<std::string> places_;   ///< without parts of their own; empty: no neighbourhood told
    std::set<unsigned> reached_;        ///< sets of measures that one person can reach, one bit each
};

}
