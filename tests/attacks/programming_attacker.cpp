#include "programming_attacker.h"

#include <ClpSimplex.hpp>
#include <CoinPackedMatrix.hpp>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace attack {
namespace {

const std::vector<std::string> ages = {"18_to_34", "35_to_49", "50_to_64", "65_to_74", "75_and_over", ""};
const std::vector<std::string> households = {"alone", "not_alone", ""};
constexpr const char* measuresInOrder[] = {"lonely", "strong", "social", "emotional"};
constexpr int mostEmotional = 6;   // points of the published scale
constexpr int mostSocial = 5;
constexpr double tiny = 1e-6;

/// What everybody is supposed to have told.
struct Guess {
    bool place;
    bool age;
    bool household;
};
constexpr Guess guesses[] = {
    {false, false, false}, {true, true, true}, {true, false, false}, {false, true, false}, {false, false, true}};

}

/// Columns are kinds of person, rows what was published.
class ProgrammingAttacker::Programme {
public:
    explicit Programme(std::size_t kinds) : most_(kinds, 1e6), matrix_(false, 0, 0)
    {
        matrix_.setDimensions(0, static_cast<int>(kinds));
        clp_.setLogLevel(0);
    }

    void nobodyIs(std::size_t kind) { most_[kind] = 0; }
    void between(const std::vector<int>& kinds, Span span)
    {
        const std::vector<double> ones(kinds.size(), 1);
        matrix_.appendRow(static_cast<int>(kinds.size()), kinds.data(), ones.data());
        from_.push_back(span.from);
        to_.push_back(std::min(span.to, 1e9));
    }
    bool isPossible()
    {
        const std::vector<double> none(most_.size(), 0);
        clp_.loadProblem(matrix_, none.data(), most_.data(), none.data(), from_.data(), to_.data());
        clp_.dual();
        return clp_.isProvenOptimal();
    }
    double extreme(const std::vector<int>& kinds, int direction)
    {
        std::vector<double> asked(most_.size(), 0);
        for (const int kind : kinds)
            asked[static_cast<std::size_t>(kind)] = direction;
        std::copy(asked.begin(), asked.end(), clp_.objective());
        clp_.primal(1);
        return direction * clp_.objectiveValue();
    }
    Span whole(const std::vector<int>& kinds)
    {
        return {std::ceil(extreme(kinds, 1) - tiny), std::floor(extreme(kinds, -1) + tiny)};
    }

private:
    std::vector<double> most_;
    CoinPackedMatrix matrix_;
    std::vector<double> from_;
    std::vector<double> to_;
    ClpSimplex clp_;
};

ProgrammingAttacker::ProgrammingAttacker(const Attacker& reader, const std::string& csv, int threshold)
    : reader_(reader), threshold_(threshold)
{
    for (const auto& [area, parent] : reader.parents())
        if (std::none_of(reader.parents().begin(), reader.parents().end(),
                         [&](const auto& other) { return other.second == area; }))
            places_.push_back(area);
    places_.emplace_back();
    readRules(csv);
}

/// "total>=3", "total>=9", "…:social>=2", "…:emotional>=2" in the last column but one.
void ProgrammingAttacker::readRules(const std::string& csv)
{
    int atLeast[4] = {};
    std::istringstream rows(csv);
    for (std::string line; std::getline(rows, line);)
        for (std::size_t m = 0; m < 4; ++m)
            if (const auto rule = line.rfind(">=");
                rule != std::string::npos &&
                line.find(std::string(",") + measuresInOrder[m] + ",") != std::string::npos)
                atLeast[m] = std::stoi(line.substr(rule + 2));
    for (int emotional = 0; emotional <= mostEmotional; ++emotional)
        for (int social = 0; social <= mostSocial; ++social) {
            const int points[] = {emotional + social, emotional + social, social, emotional};
            unsigned reached = 0;
            for (std::size_t m = 0; m < 4; ++m)
                reached |= points[m] >= atLeast[m] ? 1U << m : 0U;
            reached_.insert(reached);
        }
}

bool ProgrammingAttacker::isIn(std::size_t kind, const Target& target) const
{
    kind /= reached_.size();
    const std::string& household = households[kind % households.size()];
    const std::string& age = ages[kind / households.size() % ages.size()];
    std::string place = places_[kind / households.size() / ages.size()];
    const std::string& group = target.group;
    const bool isOld = age == "65_to_74" || age == "75_and_over";
    if (group != "all" && group != household && group != age && !(group == "65_and_over" && isOld) &&
        !(group == "under_65" && !isOld && !age.empty()))
        return false;
    const std::string& parentOfTarget = reader_.parents().at(target.area);
    if (place.empty())
        return parentOfTarget.empty();
    while (!place.empty() && place != target.area)
        place = reader_.parents().at(place);
    return place == target.area;
}

std::vector<Finding> ProgrammingAttacker::attack() const
{
    std::vector<Target> about;
    for (const auto& [target, known] : reader_.cells())
        if (!known.isPublished)
            about.push_back(target);
    return attack(nullptr, about);
}

std::vector<Finding> ProgrammingAttacker::attackFromInside(const Target& own, const Exact& exact,
                                                           const std::vector<Target>& others) const
{
    const Insider insider{own, exact};
    std::vector<Target> about = others;
    std::erase(about, own);
    return attack(&insider, about);
}

std::vector<Finding> ProgrammingAttacker::attack(const Insider* insider, const std::vector<Target>& about) const
{
    const std::vector<unsigned> reached(reached_.begin(), reached_.end());
    const std::size_t kinds = places_.size() * ages.size() * households.size() * reached.size();
    enum class Of { everybody, yes, no };
    const auto kindsOf = [&](const Target& target, Of of, std::size_t measure) {
        std::vector<int> in;
        for (std::size_t kind = 0; kind < kinds; ++kind)
            if (isIn(kind, target) &&
                (of == Of::everybody || (of == Of::yes) == ((reached[kind % reached.size()] >> measure & 1) != 0)))
                in.push_back(static_cast<int>(kind));
        return in;
    };
    std::vector<Finding> findings;
    for (const Guess& guess : guesses) {
        Programme programme(kinds);
        for (std::size_t kind = 0; kind < kinds; ++kind) {
            const std::size_t person = kind / reached.size();
            if ((guess.household && households[person % households.size()].empty()) ||
                (guess.age && ages[person / households.size() % ages.size()].empty()) ||
                (guess.place && places_[person / households.size() / ages.size()].empty()))
                programme.nobodyIs(kind);
        }
        for (const auto& [target, known] : reader_.cells()) {
            const bool isOwn = insider && insider->own == target;
            if (!known.isPublished && !isOwn && known.n.to >= Span{}.to)
                continue;
            const auto exactly = [](int count) { return Span{double(count), double(count)}; };
            programme.between(kindsOf(target, Of::everybody, 0), isOwn ? exactly(insider->exact.n) : known.n);
            if (!known.isPublished && !isOwn)
                continue;   // how many live there is all that is known
            for (std::size_t m = 0; m < 4; ++m) {
                programme.between(kindsOf(target, Of::yes, m), isOwn ? exactly(insider->exact.yes[m]) : known.yes[m]);
                if (!isOwn)
                    programme.between(kindsOf(target, Of::no, m), known.no[m]);
            }
        }
        if (!programme.isPossible())
            continue;
        for (const Target& target : about) {
            const auto report = [&](const std::string& what) { findings.push_back({target, what}); };
            const Span n = programme.whole(kindsOf(target, Of::everybody, 0));
            if (n.from > 0 && n.to - n.from < 10)
                report("n from " + std::to_string(n.from) + " to " + std::to_string(n.to));
            for (std::size_t m = 0; m < 4; ++m) {
                const Span yes = programme.whole(kindsOf(target, Of::yes, m));
                if (yes.from > 0 && yes.to - yes.from < 5)
                    report(std::string(measuresInOrder[m]) + " from " + std::to_string(yes.from) + " to " +
                           std::to_string(yes.to));
                if (n.from > 0 && programme.extreme(kindsOf(target, Of::no, m), -1) < 1 - tiny)
                    report(std::string("everybody is ") + measuresInOrder[m]);
            }
        }
    }
    return findings;
}

}
