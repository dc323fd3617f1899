#pragma once

#include "analysis/rounding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace analysis {

/// How the counts of a module stand to its n. Who attacks a release has to know it, and so have we.
enum class Counting {
    one,          ///< everybody in n is in exactly one count: they partition n, and a reader adds them up
    any,          ///< a list of ticks: everybody in n is in any number of counts, or in none ("none of these")
    categories,   ///< everybody in n is in at most one count; the last category is not printed, it is who is left of n
    points,       ///< no counts but a sum of points; for the municipality how many have each, which partition n
};

constexpr Counting everyCounting[] = {Counting::one, Counting::any, Counting::categories, Counting::points};

/// The id that files use.
std::string nameOf(Counting counting);
std::optional<Counting> countingNamed(std::string_view name);

/// What a release says beside the scale of loneliness: one question, one list of ticks, or one other scale of the survey.
/// Every module has a bundle of its own for each group of people, with an n of its own: those who answered it.
struct ModuleHead {
    std::string id;           ///< of a question "community.want", of a scale "isolation"
    std::string instrument;   ///< with its version: figures of two versions are two series
    std::string version;
    std::string format;          ///< answer format of a scale; empty where its items have answers of their own
    std::string wording;         ///< ids of the wordings asked, joined by '+' where languages differ
    bool experimental = false;   ///< not validated by anybody: every output says so
    bool byGroup = true;         ///< false: for whole areas only, because the question tells people apart itself
    Counting counting = Counting::one;

    /// What is counted, in the order of a bundle's counts: answers of a question, categories of a scale but the last.
    std::vector<std::string> options;
    std::vector<std::string> elements;   ///< of lists, by option: the working element it belongs to; or empty
    std::vector<Range> points;           ///< of categories, by option: those that fall in it
    int highest = 0;                     ///< of scales: the most points there are

    friend bool operator==(const ModuleHead&, const ModuleHead&) = default;
};

}
