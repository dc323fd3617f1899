#pragma once

#include "analysis/tables/frequency_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace tables::small {

/// A hierarchy `T` of so many leaves, called by the dimension's name and a number from 1.
inline std::string flatText(const std::string& name, int leaves)
{
    std::string text = "code,parent,level\nT,,1\n";
    for (int leaf = 1; leaf <= leaves; ++leaf)
        text += name + std::to_string(leaf) + ",T,2\n";
    return text;
}
inline Dimension flat(const std::string& name, int leaves)
{
    return {name, Hierarchy::read(flatText(name, leaves), name + ".csv").value()};
}

/// Two halves of two leaves each, `h1`: `h11`, `h12`; `h2`: `h21`, `h22`.
inline std::string halvesText(const std::string& name)
{
    std::string text = "code,parent,level\nT,,1\n";
    for (const char* half : {"1", "2"}) {
        text += name + half + ",T,2\n";
        for (const char* leaf : {"1", "2"})
            text += name + half + leaf + "," + name + half + ",3\n";
    }
    return text;
}
inline Dimension halves(const std::string& name)
{
    return {name, Hierarchy::read(halvesText(name), name + ".csv").value()};
}

/// Inner cells in the order of the shape, the last dimension running fastest.
inline FrequencyTable table(std::vector<Dimension> dimensions, const std::vector<int>& inner)
{
    std::string text;
    for (const Dimension& dimension : dimensions)
        text += dimension.name + ",";
    text += "count\n";
    const Shape shape(dimensions);
    std::size_t next = 0;
    for (std::size_t cell = 0; cell < shape.cells(); ++cell) {
        if (!shape.isInner(cell))
            continue;
        for (std::size_t d = 0; d < dimensions.size(); ++d)
            text += shape.codeName(cell, d) + ",";
        text += std::to_string(inner.at(next++)) + "\n";
    }
    EXPECT_EQ(next, inner.size());
    return FrequencyTable::read(text, "table.csv", std::move(dimensions), "count").value();
}

/// The cell with these codes, separated by " / ".
inline std::size_t cell(const FrequencyTable& table, const std::string& name)
{
    for (std::size_t cell = 0; cell < table.shape.cells(); ++cell)
        if (table.shape.nameOf(cell) == name)
            return cell;
    ADD_FAILURE() << name << " is no cell of the table";
    return 0;
}

/// Neighbourhoods in two districts by age and kind of answer, as a municipality would have them: some cells are crowded.
inline FrequencyTable town(unsigned seed, int people)
{
    std::mt19937 random(seed);
    std::vector<Dimension> dimensions = {halves("n"), flat("age", 3), flat("kind", 3)};
    std::vector<int> inner(4 * 3 * 3, 0);
    for (int person = 0; person < people; ++person)
        ++inner[std::min(random() % inner.size(), random() % inner.size())];
    return table(std::move(dimensions), inner);
}

}
