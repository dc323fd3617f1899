#pragma once

#include <array>

namespace report {

struct WorkingElement {
    const char* id;     ///< as in definitions and the register
    const char* name;   ///< source of a sentence in the context "Report"
};

/// The seven working elements (Bouwman & van Tilburg 2020, doi 10.36613/tgg.1875-6832/2020.01.01).
extern const std::array<WorkingElement, 7> workingElements;

}
