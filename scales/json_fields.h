#pragma once

#include "scales/located_json.h"

#include <functional>
#include <initializer_list>
#include <set>
#include <string>
#include <vector>

namespace scales {

/// Reads the members of one JSON object, notes every problem with its line, and refuses members nobody asked for.
///
/// Getters return a neutral value after noting a problem, so that a reader can go on and find the next one.
/// Text members are plain: no control or direction-changing characters, no markup, no placeholders.
class JsonFields {
public:
    static constexpr std::size_t longestText = 2000;   ///< characters of one text member

    JsonFields(const LocatedJson& source, nlohmann::json::json_pointer at, std::vector<Error>& problems);

    std::string text(const std::string& member);
    /// An id that files, columns and tables may carry: letters, digits, - _ + and nothing else.
    std::string id(const std::string& member);
    std::vector<std::string> ids(const std::string& member);
    std::string textOr(const std::string& member, std::string otherwise);
    int number(const std::string& member, int lowest, int highest);
    bool boolean(const std::string& member);
    bool booleanOr(const std::string& member, bool otherwise);
    std::vector<std::string> texts(const std::string& member);
    std::vector<int> numbers(const std::string& member, int lowest, int highest);
    /// One of `allowed`.
    std::string choice(const std::string& member, std::initializer_list<const char*> allowed);

    bool has(const std::string& member) const;
    JsonFields object(const std::string& member);
    /// Calls `each` for every element of an array of objects.
    void objects(const std::string& member, const std::function<void(JsonFields&)>& each);

    /// Notes a problem about a member of this object ("" for the object itself).
    void refuse(const std::string& member, std::string what);
    /// Notes every member that was not read. Call it last.
    void finish();

    const nlohmann::json::json_pointer& at() const { return at_; }
    const LocatedJson& source() const { return *source_; }
    std::vector<Error>& problems() { return *problems_; }

private:
    std::vector<std::string> list(const std::string& member, bool ofIds);
    void refuseUnlessId(const nlohmann::json::json_pointer& where, const std::string& words);
    const nlohmann::json* find(const std::string& member, bool obligatory);

    const LocatedJson* source_;
    nlohmann::json::json_pointer at_;
    std::vector<Error>* problems_;
    const nlohmann::json* object_ = nullptr;   ///< null when the value is not an object
    std::set<std::string> read_;
};

}
