#include "table_attacker.h"

#include <ClpSimplex.hpp>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace attack {
namespace {

std::vector<std::vector<std::string>> rowsOf(const std::string& csv)
{
    std::vector<std::vector<std::string>> rows;
    std::istringstream lines(csv);
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> fields;
        std::istringstream words(line + ",");
        for (std::string field; std::getline(words, field, ',');)
            fields.push_back(field);
        rows.push_back(std::move(fields));
    }
    rows.erase(rows.begin());   // the header
    return rows;
}

}

TableAttacker::TableAttacker(const std::string& csv, const std::vector<std::string>& hierarchies)
{
    for (const std::string& hierarchy : hierarchies) {
        auto& parents = parents_.emplace_back();
        auto& inside = inside_.emplace_back();
        for (const auto& row : rowsOf(hierarchy)) {
            parents[row[0]] = row[1];
            inside.insert(row[1]);
        }
    }
    for (auto row : rowsOf(csv)) {
        const std::string status = row.back();
        const std::string count = row[row.size() - 2];
        row.resize(hierarchies.size());
        if (status == "withheld")
            withheld_.insert(row);
        else
            shown_[row] = std::stod(count);
    }
    std::copy_if(withheld_.begin(), withheld_.end(), std::back_inserter(unknowns_),
                 [this](const Cell& cell) { return isInner(cell); });
}

bool TableAttacker::isInner(const Cell& cell) const
{
    for (std::size_t d = 0; d < cell.size(); ++d)
        if (inside_[d].count(cell[d]) > 0)
            return false;
    return true;
}

bool TableAttacker::isWithin(const Cell& inner, const Cell& cell) const
{
    for (std::size_t d = 0; d < cell.size(); ++d) {
        std::string code = inner[d];
        while (!code.empty() && code != cell[d])
            code = parents_[d].at(code);
        if (code.empty())
            return false;
    }
    return true;
}

std::vector<int> TableAttacker::unknownsIn(const Cell& cell) const
{
    std::vector<int> places;
    for (std::size_t place = 0; place < unknowns_.size(); ++place)
        if (isWithin(unknowns_[place], cell))
            places.push_back(static_cast<int>(place));
    return places;
}

std::map<TableAttacker::Cell, TableAttacker::Range> TableAttacker::attack(const std::optional<Insider>& insider) const
{
    const auto knownIn = [this](const Cell& cell) {
        double known = 0;
        for (const auto& [other, count] : shown_)
            if (isInner(other) && isWithin(other, cell))
                known += count;
        return known;
    };
    ClpSimplex model;
    model.setLogLevel(0);
    model.resize(0, static_cast<int>(unknowns_.size()));
    for (int column = 0; column < model.numberColumns(); ++column)
        model.setColumnBounds(column, 1, COIN_DBL_MAX);
    const auto add = [&](const Cell& cell, double count) {
        const auto places = unknownsIn(cell);
        const std::vector<double> ones(places.size(), 1);
        const double rest = count - knownIn(cell);
        if (!places.empty())
            model.addRow(static_cast<int>(places.size()), places.data(), ones.data(), rest, rest);
    };
    for (const auto& [cell, count] : shown_)
        add(cell, count);
    if (insider)
        add(insider->own, insider->count);

    std::map<Cell, Range> ranges;
    for (const Cell& cell : withheld_) {
        const auto places = unknownsIn(cell);
        const double known = knownIn(cell);
        Range range{0, 0};
        for (const int sign : {1, -1}) {
            for (int column = 0; column < model.numberColumns(); ++column)
                model.setObjectiveCoefficient(column, 0);
            for (const int place : places)
                model.setObjectiveCoefficient(place, sign);
            model.primal();
            const double end = model.status() == 0 ? known + sign * model.objectiveValue() : 1e30;
            (sign > 0 ? range.low : range.high) = end;
        }
        range.low = std::ceil(range.low - 1e-6);
        range.high = range.high < 1e29 ? std::floor(range.high + 1e-6) : range.high;
        ranges[cell] = range;
    }
    return ranges;
}

}
