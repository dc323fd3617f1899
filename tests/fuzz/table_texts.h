#pragma once

#include <array>
#include <string_view>

namespace fuzz {

/// What the owner of a table hands to `protect` and `audit`, in one text: two hierarchies, the inner cells and, for audit,
/// the withheld ones, each but the first after a line `---`. What is not there is empty.
struct TableTexts {
    std::array<std::string_view, 2> hierarchies;
    std::string_view cells;
    std::string_view withheld;

    explicit TableTexts(std::string_view text)
    {
        for (std::string_view* part : {&hierarchies[0], &hierarchies[1], &cells, &withheld}) {
            constexpr std::string_view line = "---\n";
            const auto end = text.find(line);
            *part = text.substr(0, end);
            text = end == std::string_view::npos ? std::string_view() : text.substr(end + line.size());
        }
    }
};

}
