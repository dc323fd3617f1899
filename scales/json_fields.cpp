#include "scales/json_fields.h"

#include "scales/plain_text.h"

#include <algorithm>

namespace scales {

using nlohmann::json;

namespace {

constexpr std::size_t longestId = 64;   ///< characters

}

JsonFields::JsonFields(const LocatedJson& source, json::json_pointer at, std::vector<Error>& problems)
    : source_(&source), at_(std::move(at)), problems_(&problems)
{
    if (source.root().contains(at_) && source.root().at(at_).is_object())
        object_ = &source.root().at(at_);
    else
        problems.push_back(source.error(at_, "is not an object; expected { … }"));
}

void JsonFields::refuse(const std::string& member, std::string what)
{
    problems_->push_back(source_->error(member.empty() ? at_ : at_ / member, std::move(what)));
}

bool JsonFields::has(const std::string& member) const { return object_ && object_->contains(member); }

const json* JsonFields::find(const std::string& member, bool obligatory)
{
    read_.insert(member);
    if (has(member))
        return &object_->at(member);
    if (obligatory && object_)
        refuse("", "has no member \"" + member + "\", which is expected here");
    return nullptr;
}

std::string JsonFields::text(const std::string& member)
{
    const json* value = find(member, true);
    if (!value)
        return {};
    if (!value->is_string()) {
        refuse(member, "is not a text; expected \"…\"");
        return {};
    }
    auto words = value->get<std::string>();
    if (words.empty())
        refuse(member, "is empty; expected a text");
    else if (const auto fault = faultOfPlainText(words, longestText))
        refuse(member, *fault);
    return words;
}

void JsonFields::refuseUnlessId(const json::json_pointer& where, const std::string& words)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '+';
    };
    if (words.size() > longestId || !std::all_of(words.begin(), words.end(), fits))
        problems_->push_back(source_->error(where, "is " + inQuotes(words) + "; expected an id of at most " +
                                                       std::to_string(longestId) + " letters, digits, - _ +"));
}

std::string JsonFields::id(const std::string& member)
{
    std::string words = text(member);
    if (!words.empty())
        refuseUnlessId(at_ / member, words);
    return words;
}

std::vector<std::string> JsonFields::ids(const std::string& member) { return list(member, true); }

std::string JsonFields::textOr(const std::string& member, std::string otherwise)
{
    return has(member) ? text(member) : (read_.insert(member), std::move(otherwise));
}

int JsonFields::number(const std::string& member, int lowest, int highest)
{
    const json* value = find(member, true);
    if (!value)
        return lowest;
    if (!value->is_number_integer() || value->get<std::int64_t>() < lowest || value->get<std::int64_t>() > highest) {
        refuse(member, "is not a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
        return lowest;
    }
    return value->get<int>();
}

bool JsonFields::boolean(const std::string& member)
{
    const json* value = find(member, true);
    if (value && !value->is_boolean())
        refuse(member, "is neither true nor false");
    return value && value->is_boolean() && value->get<bool>();
}

bool JsonFields::booleanOr(const std::string& member, bool otherwise)
{
    return has(member) ? boolean(member) : (read_.insert(member), otherwise);
}

std::vector<std::string> JsonFields::texts(const std::string& member) { return list(member, false); }

std::vector<std::string> JsonFields::list(const std::string& member, bool ofIds)
{
    std::vector<std::string> all;
    const json* value = find(member, true);
    if (!value)
        return all;
    if (!value->is_array()) {
        refuse(member, "is not a list; expected [\"…\"]");
        return all;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        const json& one = value->at(i);
        const auto where = at_ / member / i;
        if (!one.is_string() || one.get_ref<const std::string&>().empty())
            problems_->push_back(source_->error(where, "is not a text; expected \"…\""));
        else if (const auto fault = faultOfPlainText(one.get_ref<const std::string&>(), longestText))
            problems_->push_back(source_->error(where, *fault));
        else
            all.push_back(one.get<std::string>());
        if (ofIds && one.is_string())
            refuseUnlessId(where, one.get_ref<const std::string&>());
    }
    return all;
}

std::vector<int> JsonFields::numbers(const std::string& member, int lowest, int highest)
{
    std::vector<int> all;
    const json* value = find(member, true);
    if (!value)
        return all;
    if (!value->is_array()) {
        refuse(member, "is not a list; expected whole numbers between [ and ]");
        return all;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        const json& one = value->at(i);
        if (!one.is_number_integer() || one.get<std::int64_t>() < lowest || one.get<std::int64_t>() > highest)
            problems_->push_back(source_->error(at_ / member / i, "is not a whole number from " +
                                                                      std::to_string(lowest) + " to " +
                                                                      std::to_string(highest)));
        else
            all.push_back(one.get<int>());
    }
    return all;
}

std::string JsonFields::choice(const std::string& member, std::initializer_list<const char*> allowed)
{
    std::string chosen = text(member);
    std::string list;
    for (const char* one : allowed) {
        if (chosen == one)
            return chosen;
        list += (list.empty() ? "" : ", ") + std::string(one);
    }
    if (!chosen.empty())
        refuse(member, "is " + inQuotes(chosen) + "; expected one of " + list);
    return chosen;
}

JsonFields JsonFields::object(const std::string& member)
{
    read_.insert(member);
    return {*source_, at_ / member, *problems_};
}

void JsonFields::objects(const std::string& member, const std::function<void(JsonFields&)>& each)
{
    const json* value = find(member, true);
    if (!value)
        return;
    if (!value->is_array()) {
        refuse(member, "is not a list; expected [{ … }]");
        return;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        JsonFields one(*source_, at_ / member / i, *problems_);
        if (one.object_)
            each(one);
    }
}

void JsonFields::finish()
{
    if (!object_)
        return;
    for (const auto& [name, _] : object_->items())
        if (!read_.contains(name))
            refuse(name, "is not a member that is known here");
}

}
