#pragma once

#include "scales/checked.h"

#include <string>
#include <string_view>
#include <vector>

namespace scales {

enum class AreaLevel { municipality, district, neighbourhood };

/// A place that figures may be about. Codes are text: they may begin with 0, and none can be derived from another.
struct Area {
    std::string code;
    std::string name;
    AreaLevel level = AreaLevel::neighbourhood;
    std::string parent;      ///< empty for the municipality
    std::string validFrom;   ///< year or date as written; empty = always
    std::string validTo;     ///< empty = still

    friend bool operator==(const Area&, const Area&) = default;
};

std::string nameOf(AreaLevel level);

/// Reads `code,name,level,parent,valid_from,valid_to`: one municipality, districts in it, neighbourhoods in districts
/// or directly in the municipality, every code once.
Checked<std::vector<Area>> readAreas(std::string_view text, std::string file);

}
