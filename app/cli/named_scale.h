#pragma once

#include "scales/catalogue.h"

#include <string>

namespace cli {

/// The scale that a person names, by its id or by a definition file that ends in .json. Reads no more than it must.
scales::Result<scales::Instrument> scaleNamed(const std::string& name);

/// The same among definitions that were read already. It lives in the catalogue.
scales::Result<const scales::Instrument*> scaleNamed(const std::string& name, const scales::Catalogue& catalogue);

/// The answer format that `--points` names: five points when nothing is said and the scale has them. Empty when every
/// item has answers of its own.
scales::Result<std::string> formatNamed(const std::string& points, const scales::Instrument& scale);

/// The scoring variant that `--scoring` names: the scale's first when nothing is said.
scales::Result<std::string> variantNamed(const std::string& scoring, const scales::Instrument& scale);

}
