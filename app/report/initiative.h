#pragma once

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace report {

/// What the municipality's register says of one initiative, as far as sheets show it. No participant is in here.
struct Initiative {
    enum class Has { no, partly, atItsCore };

    QString name;
    std::vector<std::string> areas;        ///< codes; empty: the whole municipality
    std::map<std::string, Has> elements;   ///< by the id of the working element, e.g. "meeting"
};

}
