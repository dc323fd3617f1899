#pragma once

#include "scales/catalogue.h"

#include <filesystem>

namespace cli {

/// Where the instruments and their words lie that came with the program: share/buurtpeil beside the bin folder it runs from.
std::filesystem::path shareFolder();

/// The instruments and wordings in there.
scales::Result<scales::Catalogue> readCatalogue();

}
