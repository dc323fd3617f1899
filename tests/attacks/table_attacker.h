#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace attack {

/// A reader of a published frequency table with a linear programme and the hierarchies: knows that zeros are published,
/// that every withheld cell holds somebody, and that all sums are right. Shares nothing with the program: cells are what
/// their codes say, sums are taken of inner cells only.
class TableAttacker {
public:
    /// `csv`: `dim…,count,status`; `hierarchies`: `code,parent,level`, in the order of the columns.
    TableAttacker(const std::string& csv, const std::vector<std::string>& hierarchies);

    using Cell = std::vector<std::string>;
    struct Range {
        double low;
        double high;   ///< 1e30 without an end
    };
    /// Somebody who knows how many stand in one withheld cell.
    struct Insider {
        Cell own;
        double count;
    };

    /// What can be proved about every withheld cell.
    std::map<Cell, Range> attack(const std::optional<Insider>& insider = {}) const;

private:
    bool isInner(const Cell& cell) const;
    bool isWithin(const Cell& inner, const Cell& cell) const;
    std::vector<int> unknownsIn(const Cell& cell) const;

    std::vector<std::map<std::string, std::string>> parents_;
    std::vector<std::set<std::string>> inside_;   ///< codes that have children
    std::map<Cell, double> shown_;
    std::set<Cell> withheld_;
    std::vector<Cell> unknowns_;   ///< withheld inner cells
};

}
