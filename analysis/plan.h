#pragma once

#include "analysis/group.h"

#include "scales/form.h"
#include "scales/population.h"

#include <cstddef>
#include <vector>

namespace analysis {

/// Which cells are published about a wave, fixed before collection starts because it follows from the form alone.
class Plan {
public:
    struct Cell {
        std::size_t area = 0;   ///< place in Form::areas()
        Group group = Group::all;

        friend bool operator==(const Cell&, const Cell&) = default;
    };

    /// By what the people of a whole are told apart.
    enum class Split { area, age, household, gender };

    /// Whether the people of an area are also told apart by group. A question that tells people apart itself, as that for
    /// carers does, is published for whole areas only: one grouping at a time.
    enum class Groups { every, none };

    /// The whole is the sum of the parts: everything a reader can subtract.
    struct Sum {
        Split split = Split::area;
        std::size_t whole = 0;            ///< place in cells()
        std::vector<std::size_t> parts;   ///< places in cells()
        bool hasRest = false;             ///< people of the whole may be in no part, as those who gave no age
        bool isOfAllParts = true;         ///< false: an area in the whole has no such cell; its people are in the rest
    };

    /// `population`: what the register of residents tells readers, signed with the wave; may be empty.
    explicit Plan(const scales::Form& form, Groups groups = Groups::every, scales::Population population = {});

    /// Areas in the order of the form, groups in the order of Group.
    const std::vector<Cell>& cells() const { return cells_; }
    const std::vector<Sum>& sums() const { return sums_; }

    /// Whether people are told apart by it.
    bool splits(Split split) const;
    const scales::Population& population() const { return population_; }

    /// Smallest group that figures may be about.
    int threshold() const { return threshold_; }
    /// Smallest number of people whom a measure must leave out, so that it never says something of everybody.
    int guard() const { return 5; }

private:
    int placeOf(std::size_t area, Group group) const;
    void addSum(Split split, std::size_t whole, const std::vector<Cell>& parts, bool hasRest);

    std::vector<Cell> cells_;
    std::vector<Sum> sums_;
    scales::Population population_;
    int threshold_;
};

}
