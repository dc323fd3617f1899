#pragma once

#include <compare>
#include <map>
#include <string>

/// What somebody reads in the files that lie beside the table: workbook, JSON-stat, map. Knows the formats and nothing of the
/// program that wrote them.
namespace attack {

/// Of whom and of what. `figure`: n, k, share, low, high, mean, mean_low, mean_high, or status.
struct About {
    std::string wave;
    std::string area;
    std::string group;
    std::string measure;
    std::string figure;

    auto operator<=>(const About&) const = default;
};

/// Numbers in their shortest form, "<5", or the word of a status.
using Told = std::map<About, std::string>;

/// `released.csv`; comma between fields.
Told toldByTable(const std::string& csv);
/// The sheet of a workbook that has the columns of the table.
Told toldByWorkbook(const std::string& xlsx);
Told toldByJsonStat(const std::string& json);
/// A map tells of everybody of a place only.
Told toldByMap(const std::string& geoJson);

}
