#include "tests/bench/invented_table.h"

#include <algorithm>
#include <random>

namespace {

/// From 0, low numbers more often: the lower of two draws.
int skewed(std::mt19937& chance, int below)
{
    const auto draw = [&] { return static_cast<int>(chance() % static_cast<unsigned>(below)); };
    const int first = draw();
    return std::min(first, draw());
}

tables::Dimension readDimension(const std::string& name, const std::string& text)
{
    return {name, tables::Hierarchy::read("code,parent,level\n" + text, name + ".csv").value()};
}

/// Codes are paths: T, T-0, T-0-3 …
void addPlaces(std::string& text, const std::string& code, const std::vector<int>& parts, std::size_t depth)
{
    if (depth == parts.size())
        return;
    for (int part = 0; part < parts[depth]; ++part) {
        const std::string inner = code + "-" + std::to_string(part);
        text += inner + "," + code + "," + std::to_string(depth + 1) + "\n";
        addPlaces(text, inner, parts, depth + 1);
    }
}

std::vector<tables::Dimension> dimensionsOf(const InventedTable& invented)
{
    std::string places = "T,,0\n";
    addPlaces(places, "T", invented.places, 0);
    std::vector<tables::Dimension> dimensions = {readDimension("place", places)};
    for (const auto& [name, codes] : invented.others) {
        std::string text = "T,,0\n";
        for (int code = 0; code < codes; ++code)
            text += name + std::to_string(code) + ",T,1\n";
        dimensions.push_back(readDimension(name, text));
    }
    return dimensions;
}

/// One person's inner cell.
std::size_t home(const InventedTable& invented, const tables::Shape& shape, std::mt19937& chance)
{
    std::string place = "T";
    for (const int parts : invented.places)
        place += "-" + std::to_string(skewed(chance, parts));
    std::size_t cell = static_cast<std::size_t>(shape.hierarchy(0).find(place)) * shape.stride(0);
    int before = 0;
    for (std::size_t d = 0; d < invented.others.size(); ++d) {
        const auto& [name, codes] = invented.others[d];
        // Half follow what was said before: the dimensions hang together.
        const int code = chance() % 2 == 0 ? before % codes : skewed(chance, codes);
        before = code;
        cell +=
            static_cast<std::size_t>(shape.hierarchy(d + 1).find(name + std::to_string(code))) * shape.stride(d + 1);
    }
    return cell;
}

}

tables::FrequencyTable madeUp(const InventedTable& invented)
{
    std::mt19937 chance(invented.seed);
    auto dimensions = dimensionsOf(invented);
    const tables::Shape shape(dimensions);
    std::vector<int> counts(shape.cells(), 0);
    for (int person = 0; person < invented.people; ++person)
        ++counts[home(invented, shape, chance)];

    std::string text;
    for (const tables::Dimension& dimension : dimensions)
        text += dimension.name + ",";
    text += "count\n";
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        if (counts[cell] == 0)
            continue;
        for (std::size_t d = 0; d < dimensions.size(); ++d)
            text += shape.codeName(cell, d) + ",";
        text += std::to_string(counts[cell]) + "\n";
    }
    return tables::FrequencyTable::read(text, "table.csv", std::move(dimensions), "count").value();
}
