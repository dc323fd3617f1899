#include "attacker.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace attack {
namespace {

constexpr const char* measureNames[] = {"lonely", "strong", "social", "emotional"};
constexpr double far = 1e15;
constexpr double guard = 5;   // published: whoever is shown has at least so many who do not reach the cut-off

std::vector<std::string> fieldsOf(const std::string& line)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    for (const char c : line)
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            fields.emplace_back();
        else
            fields.back() += c;
    return fields;
}

/// 5 stands for 5 to 7, 10 for 8 to 12 …
Span undoRounding(double printed) { return {std::max(5.0, printed - 2), printed + 2}; }

bool narrow(Span& span, double from, double to)
{
    const Span next{std::max(span.from, from), std::min(span.to, to)};
    if (next.from <= span.from && next.to >= span.to)
        return false;
    span = next;
    return true;
}

/// For quantity `of`: whole = Σ parts.
template <class Of>
bool balance(Known* whole, const std::vector<Known*>& parts, Of of)
{
    bool isNews = false;
    for (std::size_t leftOut = 0; leftOut <= parts.size(); ++leftOut) {
        double from = 0;
        double to = 0;
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (i != leftOut) {
                from += of(*parts[i]).from;
                to += of(*parts[i]).to;
            }
        if (leftOut == parts.size())
            isNews |= narrow(of(*whole), from, std::min(far, to));
        else
            isNews |=
                narrow(of(*parts[leftOut]), of(*whole).from - to, of(*whole).to >= far ? far : of(*whole).to - from);
    }
    return isNews;
}

bool isImpossible(const Known& known)
{
    bool is = known.n.from > known.n.to;
    for (std::size_t m = 0; m < 4; ++m)
        is = is || known.yes[m].from > known.yes[m].to || known.no[m].from > known.no[m].to;
    return is;
}

bool isNarrow(Span span, double width) { return span.from > 0 && span.to - span.from < width; }

}

void Attacker::publish(Known& known, double n, const std::array<Span, 4>& yes) const
{
    known.isPublished = true;
    known.n = {std::max<double>(threshold_, n - 2), n + 2};
    known.yes = yes;
    for (Span& span : known.no)
        span.from = guard;
}

Attacker::Attacker(const std::string& csv, const std::string& areasCsv, int threshold) : threshold_(threshold)
{
    std::istringstream areas(areasCsv);
    std::string line;
    std::getline(areas, line);
    while (std::getline(areas, line)) {
        const auto fields = fieldsOf(line);
        parents_[fields[0]] = fields[3];
    }
    std::istringstream rows(csv);
    std::getline(rows, line);
    while (std::getline(rows, line)) {
        const auto fields = fieldsOf(line);
        const auto measure = std::find(std::begin(measureNames), std::end(measureNames), fields[5]);
        if (measure == std::end(measureNames))
            continue;
        Known& known = cells_[{fields[1], fields[4]}];
        if (fields[6] != "shown")
            continue;
        auto yes = known.yes;
        yes[static_cast<std::size_t>(measure - measureNames)] =
            fields[8] == "<5" ? Span{0, 4} : undoRounding(std::stod(fields[8]));
        publish(known, std::stod(fields[7]), yes);
    }
}

void Attacker::addPublished(const Target& target, const Exact& exact)
{
    const auto printed = [](int count) { return 5.0 * std::floor((count + 2) / 5.0); };
    std::array<Span, 4> yes;
    for (std::size_t m = 0; m < 4; ++m)
        yes[m] = exact.yes[m] < 5 ? Span{0, 4} : undoRounding(printed(exact.yes[m]));
    publish(cells_[target], printed(exact.n), yes);
}

void Attacker::addResidents(const Target& target, int residents)
{
    if (const auto found = cells_.find(target); found != cells_.end())
        found->second.n.to = std::min<double>(found->second.n.to, residents);
}

/// Every sum of the published plan. People in no part get a cell of their own, named after the sum.
std::vector<Attacker::Equation> Attacker::equations(State& state) const
{
    std::vector<Equation> all;
    const auto add = [&](const Target& whole, std::vector<Target> parts, bool mayMiss, const std::string& name) {
        Equation equation{nullptr, {}};
        bool isComplete = true;
        for (const Target& part : parts)
            if (cells_.contains(part))
                equation.parts.push_back(&state[part]);
            else
                isComplete = false;
        if (!cells_.contains(whole) || equation.parts.empty())
            return;
        if (mayMiss || !isComplete)
            equation.parts.push_back(
                &state[{whole.area, whole.group + (isComplete ? " in no " : " in no other ") + name}]);
        equation.whole = &state[whole];
        all.push_back(std::move(equation));
    };
    for (const auto& [target, known] : cells_) {
        const auto& [area, group] = target;
        std::vector<Target> within;
        for (const auto& [child, parent] : parents_)
            if (parent == area)
                within.push_back({child, group});
        add(target, within, parents_.at(area).empty(), "area");
        if (group == "all") {
            add(target, {{area, "under_65"}, {area, "65_and_over"}}, true, "age");
            add(target, {{area, "alone"}, {area, "not_alone"}}, true, "household");
        }
        if (group == "under_65")
            add(target, {{area, "18_to_34"}, {area, "35_to_49"}, {area, "50_to_64"}}, false, "age");
        if (group == "65_and_over")
            add(target, {{area, "65_to_74"}, {area, "75_and_over"}}, false, "age");
    }
    return all;
}

bool Attacker::solve(State& state) const
{
    const auto sums = equations(state);
    bool isNews = true;
    for (int round = 0; isNews && round < 100; ++round) {
        isNews = false;
        for (const Equation& sum : sums) {
            isNews |= balance(sum.whole, sum.parts, [](Known& one) -> Span& { return one.n; });
            for (std::size_t m = 0; m < 4; ++m) {
                isNews |= balance(sum.whole, sum.parts, [m](Known& one) -> Span& { return one.yes[m]; });
                isNews |= balance(sum.whole, sum.parts, [m](Known& one) -> Span& { return one.no[m]; });
            }
        }
        for (auto& [target, known] : state)
            for (std::size_t m = 0; m < 4; ++m) {
                Known parts[2];
                parts[0].n = known.yes[m];
                parts[1].n = known.no[m];
                isNews |= balance(&known, {&parts[0], &parts[1]}, [](Known& one) -> Span& { return one.n; });
                known.yes[m] = parts[0].n;
                known.no[m] = parts[1].n;
            }
        for (const auto& [target, known] : state)
            if (isImpossible(known))
                return false;
    }
    return true;
}

std::vector<Finding> Attacker::judge(const State& state)
{
    std::vector<Finding> findings;
    for (const auto& [target, known] : state) {
        if (known.isPublished)
            continue;
        if (isNarrow(known.n, 10))
            findings.push_back(
                {target, "n from " + std::to_string(known.n.from) + " to " + std::to_string(known.n.to)});
        for (std::size_t m = 0; m < 4; ++m) {
            if (isNarrow(known.yes[m], 5))
                findings.push_back({target, std::string(measureNames[m]) + " from " +
                                                std::to_string(known.yes[m].from) + " to " +
                                                std::to_string(known.yes[m].to)});
            if (known.n.from > 0 && known.no[m].to <= 0)
                findings.push_back({target, std::string("everybody is ") + measureNames[m]});
        }
    }
    return findings;
}

std::vector<Finding> Attacker::attack() const
{
    State proved = cells_;
    if (!solve(proved))
        return {{{"", ""}, "the release contradicts itself"}};
    std::vector<Finding> findings = judge(proved);
    for (const std::string open : {"", "area", "age", "household"}) {
        State guessed = proved;
        for (auto& [target, known] : guessed)
            if (!cells_.contains(target) && known.n.from <= 0 && !target.group.ends_with("in no other area") &&
                (open.empty() || target.group.ends_with("in no " + open)))
                known.n.to = 0;
        if (!solve(guessed))
            continue;
        std::erase_if(guessed, [&](const auto& one) { return !cells_.contains(one.first); });
        const auto more = judge(guessed);
        findings.insert(findings.end(), more.begin(), more.end());
    }
    return findings;
}

std::vector<Finding> Attacker::attackFromInside(const Target& own, const Exact& exact,
                                                const std::vector<Target>& others) const
{
    Attacker insider = *this;
    Known& known = insider.cells_[own];
    known.n = {static_cast<double>(exact.n), static_cast<double>(exact.n)};
    for (std::size_t m = 0; m < 4; ++m) {
        known.yes[m] = {static_cast<double>(exact.yes[m]), static_cast<double>(exact.yes[m])};
        known.no[m] = {static_cast<double>(exact.n - exact.yes[m]), static_cast<double>(exact.n - exact.yes[m])};
    }
    auto findings = insider.attack();
    std::erase_if(findings, [&](const Finding& one) {
        return one.target == own || std::find(others.begin(), others.end(), one.target) == others.end();
    });
    return findings;
}

}
