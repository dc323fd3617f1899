#pragma once

#include "scales/checked.h"
#include "scales/instrument.h"

#include <string>
#include <string_view>

namespace scales {

/// Reads a definition file (format "buurtpeil-instrument-1", described in scales/README.md).
/// An instrument that comes out is whole: formats, dichotomies, subscales and categories fit its items.
Checked<Instrument> readInstrument(std::string_view text, std::string file);

}
