#pragma once

#include "scales/area.h"
#include "scales/checked.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scales {

/// The seven working elements (Bouwman & van Tilburg 2020), as `community.json` calls them.
constexpr std::array<const char*, 7> workingElements = {
    "meeting",       "practical_support",     "meaningful_activity", "meaningful_role", "meaningful_contact",
    "social_skills", "realistic_expectations"};

/// Whom an initiative is for, and which needs it meets; what somebody does not know is "unknown".
constexpr std::array<const char*, 9> initiativeGroups = {
    "everybody", "young", "middle", "older", "carer", "poverty", "chronic_illness", "living_alone", "newcomer"};
constexpr std::array<const char*, 5> initiativeNeeds = {"social", "emotional", "existential", "isolation", "unknown"};
constexpr std::array<const char*, 3> initiativeRhythms = {"once", "series", "permanent"};

/// How much of an element an initiative has.
enum class Presence { none, partly, core };

std::string nameOf(Presence presence);

/// What already happens in the neighbourhood, as the round table describes it. Words in brackets: the only ones allowed.
/// No participant is in here: a contact is a function ("coordinator of the community centre"), never a name.
struct Initiative {
    std::string name;   ///< each once
    std::string organiser;
    std::vector<std::string> areas;                            ///< codes; empty: the whole municipality
    std::string needs;                                         ///< which needs it meets, in the words of the table
    std::vector<std::string> dimensions;                       ///< (those of initiativeNeeds)
    std::string needsOpen;                                     ///< which it does not meet yet
    std::array<Presence, workingElements.size()> elements{};   ///< by place in workingElements
    std::vector<std::string> wanted;                           ///< working elements that the table wants more of
    std::string wantedBy;                                      ///< year or day
    std::vector<std::string> groups;                           ///< (those of initiativeGroups)
    std::optional<bool> residentsOrganise;
    std::optional<bool> giveAndReceive;   ///< whether participants give as well as receive
    std::string rhythm;                   ///< (those of initiativeRhythms) or empty
    std::string reach;                    ///< people a month (1-9, 10-24, 25-49, 50-99, 100+) or empty
    std::optional<bool> needsTransport;   ///< whether people must be able to travel
    std::optional<bool> needsInternet;
    std::string contact;    ///< a function
    std::string evidence;   ///< (none, own_evaluation, recognised) or empty
    std::string checked;    ///< year or day on which somebody last looked whether this is still so

    friend bool operator==(const Initiative&, const Initiative&) = default;
};

constexpr std::size_t mostInitiatives = 2000;

/// Reads `initiatives.csv`: a row for each, columns by name in any order, of which only `name` must be there. Several words
/// in one field stand between `|`. An element is none, partly or core; a yes or no question yes, no or empty.
/// `areas`: the municipality's own, whose codes may stand in the column `areas`.
Checked<std::vector<Initiative>> readInitiatives(std::string_view text, std::string file,
                                                 const std::vector<Area>& areas);

/// The same file, with all columns. Reading it gives equal initiatives.
std::string writeInitiatives(const std::vector<Initiative>& initiatives);

}
