#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

/// Somebody who has the published CSV and the public list of areas, and time. Knows nothing of the program's code: the
/// reading, the undoing of the rounding and the arithmetic are written here once more.
namespace attack {

struct Span {
    double from = 0;
    double to = 1e15;
};

/// What the attacker knows of a group of people: how many, and for each of four measures how many do and do not reach it.
struct Known {
    Span n;
    std::array<Span, 4> yes;
    std::array<Span, 4> no;
    bool isPublished = false;
};

struct Target {
    std::string area;
    std::string group;
    auto operator<=>(const Target&) const = default;
};

struct Finding {
    Target target;
    std::string what;
};

/// Exact counts of one cell, for insiders who are all there is in it, and for showing a cell once more.
struct Exact {
    int n = 0;
    std::array<int, 4> yes{};
};

class Attacker {
public:
    Attacker(const std::string& csv, const std::string& areasCsv, int threshold);

    const std::map<Target, Known>& cells() const { return cells_; }
    /// Area → what it lies in; empty for the municipality.
    const std::map<std::string, std::string>& parents() const { return parents_; }
    /// Adds a published cell to what was read.
    void addPublished(const Target& target, const Exact& exact);
    /// The register of residents is public: of a group no more took part than live there.
    void addResidents(const Target& target, int residents);

    /// Everything about unpublished groups that is too narrow or says that all of them reach a cut-off.
    /// Proved, and guessed: that everybody told all, or their neighbourhood, age or household, where that is possible.
    /// A guess that leads to a contradiction is given up.
    std::vector<Finding> attack() const;
    /// The same by the people of one small cell, who know all about it. Only `others` are of interest.
    std::vector<Finding> attackFromInside(const Target& own, const Exact& exact,
                                          const std::vector<Target>& others) const;

private:
    struct Equation {
        Known* whole;
        std::vector<Known*> parts;
    };
    using State = std::map<Target, Known>;
    std::vector<Equation> equations(State& state) const;
    bool solve(State& state) const;   ///< false: contradiction
    static std::vector<Finding> judge(const State& state);
    void publish(Known& known, double n, const std::array<Span, 4>& yes) const;

    State cells_;
    std::map<std::string, std::string> parents_;   ///< area → parent
    int threshold_;
};

}
