#include "analysis/preflight.h"

#include <algorithm>

namespace analysis {
namespace {

constexpr const char* backgroundQuestions = "background";

/// people / parts, of whom a share takes part.
struct RarestAnswer {
    std::int64_t people = 0;
    std::int64_t parts = 1;
};

std::optional<RarestAnswer> rarestAnswer(const scales::Population& population, const std::string& area,
                                         const std::string& question, const std::vector<std::string>& options)
{
    if (const auto said = population.rarest.find({area, question}); said != population.rarest.end())
        return RarestAnswer{said->second, 1};
    std::optional<std::int64_t> fewest;
    for (const std::string& option : options) {
        const auto group = population.groups.find({area, question, option});
        if (group == population.groups.end()) {
            fewest.reset();
            break;
        }
        fewest = std::min(fewest.value_or(group->second), group->second);
    }
    if (fewest)
        return RarestAnswer{*fewest, 1};
    if (const auto people = population.peopleIn(area))
        return RarestAnswer{*people, 2 * static_cast<std::int64_t>(options.size())};
    return std::nullopt;
}

Promise promiseFor(std::int64_t takingPart, std::int64_t parts, int threshold)
{
    if (takingPart < fewestExpected * parts)
        return Promise::refused;
    return takingPart < threshold * parts ? Promise::confidential : Promise::groups;
}

SmallestGroup smallestOf(const scales::Form& form, const scales::Population& population, const std::string& question,
                         const std::vector<std::string>& options, int participationPerMille)
{
    std::optional<SmallestGroup> smallest;
    std::optional<std::string> unknown;
    for (const scales::Area& area : form.neighbourhoods()) {
        const auto group = rarestAnswer(population, area.code, question, options);
        if (!group) {
            unknown = unknown.value_or(area.code);
            continue;
        }
        const std::int64_t takingPart = group->people * participationPerMille;   // × 1000 × parts
        const std::int64_t parts = 1000 * group->parts;
        const SmallestGroup one{question, area.code, takingPart / parts,
                                promiseFor(takingPart, parts, form.survey().threshold)};
        if (!smallest || *one.expected < *smallest->expected)
            smallest = one;
    }
    if (smallest && (!unknown || smallest->promise != Promise::groups))
        return *smallest;
    return {question, unknown.value_or(std::string()), std::nullopt, Promise::confidential};
}

}

std::vector<SmallestGroup> preflight(const scales::Form& form, const scales::Population& population,
                                     int participationPerMille)
{
    std::vector<SmallestGroup> all;
    for (const scales::Question& question : form.questions()) {
        if (question.instrument->id != backgroundQuestions || question.tick > 0)
            continue;
        const std::vector<std::string>& options =
            question.item->own ? question.item->own->options : question.format->options;
        all.push_back(smallestOf(form, population, std::string(backgroundQuestions) + "." + question.item->key, options,
                                 participationPerMille));
    }
    return all;
}

Promise promiseOf(const std::vector<SmallestGroup>& groups)
{
    if (groups.empty())
        return Promise::confidential;
    return std::ranges::max(groups, {}, &SmallestGroup::promise).promise;   // worst last, as they are declared
}

}
