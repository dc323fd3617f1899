#include "app/cli/stat/input.h"

#include "scales/plain_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace cli {

using nlohmann::json;

namespace {

std::string asText(double number)
{
    std::array<char, 32> digits{};
    return {digits.begin(), std::to_chars(digits.begin(), digits.end(), number).ptr};
}

std::string kindOf(const json& value)
{
    if (value.is_number())
        return asText(value.get<double>());
    if (value.is_string())
        return scales::inQuotes(value.get<std::string>());
    if (value.is_boolean())
        return value.get<bool>() ? "true" : "false";
    return value.is_null() ? "null" : std::string("an ") + value.type_name();
}

std::string expected(const StatInput::Between& limits)
{
    std::string what = limits.isWhole ? "a whole number" : "a number";
    if (limits.lowest > -StatInput::infinite && limits.highest < StatInput::infinite)
        what += " from " + asText(limits.lowest) + " to " + asText(limits.highest);
    else if (limits.lowest > -StatInput::infinite)
        what += " of at least " + asText(limits.lowest);
    return what;
}

}

StatInput::StatInput(const scales::LocatedJson& source, const nlohmann::ordered_json& ordered)
    : source_(&source), ordered_(&ordered)
{
    if (!source.root().is_object())
        refuse(Where(), "is no object; expected { … }");
}

bool StatInput::has(const std::string& member) const
{
    return source_->root().is_object() && source_->root().contains(member) && !source_->root()[member].is_null();
}

bool StatInput::isNull(const std::string& member) const
{
    return source_->root().is_object() && source_->root().contains(member) && source_->root()[member].is_null();
}

const json* StatInput::find(const std::string& member)
{
    read_.insert(member);
    if (!source_->root().is_object())
        return nullptr;
    const auto found = source_->root().find(member);
    if (found == source_->root().end()) {
        refuse(Where(), "has no member \"" + member + "\"; see buurtpeil stat --help");
        return nullptr;
    }
    return &*found;
}

double StatInput::numberAt(const json& value, const Where& where, const Between& limits)
{
    const double number = value.is_number() ? value.get<double>() : std::nan("");
    if (!(number >= limits.lowest && number <= limits.highest && std::isfinite(number)) ||
        (limits.isWhole && number != std::floor(number))) {
        refuse(where, "is " + kindOf(value) + "; expected " + expected(limits));
        return 0;
    }
    return number;
}

double StatInput::number(const std::string& member, Between limits)
{
    const json* value = find(member);
    return value ? numberAt(*value, Where() / member, limits) : 0;
}

double StatInput::numberOr(const std::string& member, double otherwise, Between limits)
{
    read_.insert(member);
    return has(member) ? number(member, limits) : otherwise;
}

double StatInput::levelOr(const std::string& member, double otherwise)
{
    const double level = numberOr(member, otherwise, {0, 1});
    if (level <= 0 || level >= 1) {
        refuse(member, "is " + asText(level) + "; expected a number between 0 and 1, such as 0.95");
        return otherwise;
    }
    return level;
}

bool StatInput::booleanOr(const std::string& member, bool otherwise)
{
    read_.insert(member);
    if (!has(member))
        return otherwise;
    const json& value = source_->root()[member];
    if (!value.is_boolean())
        refuse(member, "is " + kindOf(value) + "; expected true or false");
    return value.is_boolean() ? value.get<bool>() : otherwise;
}

const json* StatInput::array(const std::string& member)
{
    const json* value = find(member);
    if (value && !value->is_array()) {
        refuse(member, "is " + kindOf(*value) + "; expected a list");
        return nullptr;
    }
    return value;
}

std::vector<double> StatInput::numbers(const std::string& member, Between limits)
{
    std::vector<double> all;
    if (const json* values = array(member))
        for (std::size_t i = 0; i < values->size(); ++i)
            all.push_back(numberAt((*values)[i], Where() / member / i, limits));
    return all;
}

std::vector<std::vector<double>> StatInput::table(const std::string& member, Between limits)
{
    std::vector<std::vector<double>> rows;
    const json* values = array(member);
    for (std::size_t i = 0; values && i < values->size(); ++i) {
        const json& row = (*values)[i];
        const std::size_t width = rows.empty() ? row.size() : rows.front().size();
        if (!row.is_array() || row.empty() || row.size() != width) {
            refuse(Where() / member / i,
                   "is not a row of " + (rows.empty() ? std::string("numbers") : std::to_string(width) + " numbers") +
                       "; expected all rows equally long");
            return {};
        }
        std::vector<double>& numbers = rows.emplace_back();
        for (std::size_t j = 0; j < row.size(); ++j)
            numbers.push_back(numberAt(row[j], Where() / member / i / j, limits));
    }
    return rows;
}

std::string StatInput::labelAt(const json& value, const Where& where)
{
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_number() || value.is_boolean())
        return value.dump();
    refuse(where, "is " + kindOf(value) + "; expected a text or a number");
    return {};
}

std::vector<std::string> StatInput::labels(const std::string& member)
{
    std::vector<std::string> all;
    if (const json* values = array(member))
        for (std::size_t i = 0; i < values->size(); ++i)
            all.push_back(labelAt((*values)[i], Where() / member / i));
    return all;
}

std::vector<std::vector<std::string>> StatInput::labelTable(const std::string& member)
{
    std::vector<std::vector<std::string>> rows;
    const json* values = array(member);
    for (std::size_t i = 0; values && i < values->size(); ++i) {
        const json& row = (*values)[i];
        if (!row.is_array() || row.empty() || (!rows.empty() && row.size() != rows.front().size())) {
            refuse(Where() / member / i, "is not a row of answers, one per margin");
            return {};
        }
        std::vector<std::string>& answers = rows.emplace_back();
        for (std::size_t j = 0; j < row.size(); ++j)
            answers.push_back(labelAt(row[j], Where() / member / i / j));
    }
    return rows;
}

std::vector<std::vector<double>> StatInput::objects(const std::string& member, const std::vector<std::string>& of,
                                                    Between limits)
{
    std::vector<std::vector<double>> rows;
    const json* values = array(member);
    for (std::size_t i = 0; values && i < values->size(); ++i) {
        const json& row = (*values)[i];
        std::vector<double>& numbers = rows.emplace_back();
        for (const std::string& name : of) {
            if (!row.is_object() || !row.contains(name)) {
                refuse(Where() / member / i, "has no member \"" + name + "\"");
                return {};
            }
            numbers.push_back(numberAt(row[name], Where() / member / i / name, limits));
        }
    }
    return rows;
}

const nlohmann::ordered_json& StatInput::raw(const std::string& member)
{
    static const nlohmann::ordered_json nothing;
    return find(member) ? (*ordered_)[member] : nothing;
}

void StatInput::refuse(const Where& where, std::string what)
{
    if (!problem_)
        problem_ = source_->error(where, std::move(what));
}

std::optional<scales::Error> StatInput::finish()
{
    if (source_->root().is_object())
        for (const auto& [member, value] : source_->root().items())
            if (!read_.contains(member))
                refuse(member, "is not used by this statistic; see buurtpeil stat --help");
    return problem_;
}

}
