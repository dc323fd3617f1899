#include "analysis/group.h"

#include <charconv>

namespace analysis {

std::string nameOf(Group group)
{
    switch (group) {
    case Group::all: return "all";
    case Group::under65: return "under_65";
    case Group::over65: return "65_and_over";
    case Group::alone: return "alone";
    case Group::notAlone: return "not_alone";
    case Group::age18to34: return "18_to_34";
    case Group::age35to49: return "35_to_49";
    case Group::age50to64: return "50_to_64";
    case Group::age65to74: return "65_to_74";
    case Group::age75andOver: return "75_and_over";
    case Group::woman: return "women";
    case Group::man: return "men";
    case Group::otherGender: return "other_gender";
    }
    return {};
}

std::optional<Group> groupNamed(std::string_view name)
{
    for (const Group group : everyGroup)
        if (nameOf(group) == name)
            return group;
    return std::nullopt;
}

std::optional<Group> ageBandOf(std::string_view optionId)
{
    int from = 0;
    const auto read = std::from_chars(optionId.data(), optionId.data() + optionId.size(), from);
    if (read.ec != std::errc())
        return std::nullopt;
    return from >= 75   ? Group::age75andOver
           : from >= 65 ? Group::age65to74
           : from >= 50 ? Group::age50to64
           : from >= 35 ? Group::age35to49
                        : Group::age18to34;
}

std::optional<Group> genderOf(std::string_view optionId)
{
    if (optionId == "woman")
        return Group::woman;
    if (optionId == "man")
        return Group::man;
    if (optionId == "other")
        return Group::otherGender;
    return std::nullopt;
}

}
