#pragma once

#include "analysis/plan.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace analysis {

/// All groups of people that the sums of a plan are about, those included whom nothing is ever printed about: people of
/// an area who are in none of its parts, and among them those who told their age, or did not.
///
/// Groups by place: the cells of the plan first, then the others.
class People {
public:
    /// whole = Σ parts, without a rest.
    struct Whole {
        std::size_t whole = 0;
        std::vector<std::size_t> parts;
    };

    explicit People(const Plan& plan);

    std::size_t groups() const { return areas_.size(); }
    /// The area of a group, by place in Form::areas().
    std::size_t area(std::size_t group) const { return areas_[group]; }
    /// The areas that are the parts of one, and the one that it is a part of.
    const std::vector<std::size_t>& partsOf(std::size_t area) const { return parts_[area]; }
    std::optional<std::size_t> wholeOf(std::size_t area) const { return whole_[area]; }
    const std::vector<Whole>& wholes() const { return wholes_; }
    std::size_t sums() const { return rests_.size(); }   ///< of the plan
    /// Who of the whole is in no part, by place in Plan::sums(); nothing for a sum without a rest.
    std::optional<std::size_t> rest(std::size_t sum) const { return rests_[sum]; }

private:
    struct Nowhere;
    std::size_t addGroup(std::size_t area);
    void readAreas(const Plan& plan);
    void addWithin(const Plan::Sum& sum, const std::vector<Nowhere>& nowhere);

    std::vector<std::size_t> areas_;                  ///< by group
    std::vector<std::vector<std::size_t>> parts_;     ///< by area
    std::vector<std::optional<std::size_t>> whole_;   ///< by area
    std::vector<Whole> wholes_;
    std::vector<std::optional<std::size_t>> rests_;
};

}
