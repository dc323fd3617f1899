#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace analysis {

/// Whom a cell is about, one grouping at a time. Groupings are never crossed.
enum class Group {
    all,
    under65,
    over65,   ///< 65 and over
    alone,
    notAlone,
    age18to34,
    age35to49,
    age50to64,
    age65to74,
    age75andOver,
    woman,
    man,
    otherGender,   ///< the answer "other", where it is offered; who does not answer is in no group
};

constexpr Group everyGroup[] = {Group::all,        Group::under65,      Group::over65,    Group::alone,
                                Group::notAlone,   Group::age18to34,    Group::age35to49, Group::age50to64,
                                Group::age65to74,  Group::age75andOver, Group::woman,     Group::man,
                                Group::otherGender};
constexpr Group everyAgeBand[] = {Group::age18to34, Group::age35to49, Group::age50to64, Group::age65to74,
                                  Group::age75andOver};

constexpr Group everyGender[] = {Group::woman, Group::man, Group::otherGender};

constexpr bool isAgeBand(Group group) { return group >= Group::age18to34 && group <= Group::age75andOver; }
constexpr bool isGender(Group group) { return group >= Group::woman; }
constexpr bool isUnder65(Group ageBand) { return ageBand < Group::age65to74; }

/// The id that files use, e.g. "under_65".
std::string nameOf(Group group);
std::optional<Group> groupNamed(std::string_view name);

/// The band of an answer to "background.age" by its option id: "65-74", "75+", "85+" … The kiosk may ask more finely
/// above 75; the plan does not. Nothing when the id does not begin with an age.
std::optional<Group> ageBandOf(std::string_view optionId);

/// The group of an answer to "background.gender" by its option id; nothing for an id that is none.
std::optional<Group> genderOf(std::string_view optionId);

}
