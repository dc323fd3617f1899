#pragma once

#include "scales/located_json.h"

#include <limits>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace cli {

/// Reads the members of the JSON object that a statistic is made from. The first thing that is wrong is kept and named
/// with its line; after that, and where a member is not there, getters give neutral values.
class StatInput {
public:
    static constexpr double infinite = std::numeric_limits<double>::infinity();
    using Where = nlohmann::json::json_pointer;

    /// Limits of numbers, both included.
    struct Between {
        double lowest = -infinite;
        double highest = infinite;
        bool isWhole = false;
    };

    /// `ordered`: the same text, with its members in the order in which they stand. Both must outlive this.
    StatInput(const scales::LocatedJson& source, const nlohmann::ordered_json& ordered);

    /// Whether it is there and not null.
    bool has(const std::string& member) const;
    /// Whether it is there and null, as packages write "not available".
    bool isNull(const std::string& member) const;
    double number(const std::string& member, Between limits);
    double numberOr(const std::string& member, double otherwise, Between limits);
    /// Confidence level or power, strictly between 0 and 1.
    double levelOr(const std::string& member, double otherwise);
    bool booleanOr(const std::string& member, bool otherwise);
    std::vector<double> numbers(const std::string& member, Between limits);
    /// Rows of numbers, all equally long and at least one long.
    std::vector<std::vector<double>> table(const std::string& member, Between limits);
    /// Numbers or texts, told apart by what they say.
    std::vector<std::string> labels(const std::string& member);
    std::vector<std::vector<std::string>> labelTable(const std::string& member);
    /// Rows of objects with these members, all of them numbers.
    std::vector<std::vector<double>> objects(const std::string& member, const std::vector<std::string>& of,
                                             Between limits);
    /// Any member as it stands, null when it is not there.
    const nlohmann::ordered_json& raw(const std::string& member);

    /// Keeps what is wrong with a member, or with a part of it.
    void refuse(const Where& where, std::string what);
    void refuse(const std::string& member, std::string what) { refuse(Where() / member, std::move(what)); }
    /// Refuses members that nobody asked for, and tells what was wrong first.
    std::optional<scales::Error> finish();

private:
    const nlohmann::json* find(const std::string& member);
    const nlohmann::json* array(const std::string& member);
    double numberAt(const nlohmann::json& value, const Where& where, const Between& limits);
    std::string labelAt(const nlohmann::json& value, const Where& where);

    const scales::LocatedJson* source_;
    const nlohmann::ordered_json* ordered_;
    std::set<std::string> read_;
    std::optional<scales::Error> problem_;
};

}
