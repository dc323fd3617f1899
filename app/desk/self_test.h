#pragma once

#include "app/desk/options.h"

namespace desk {

/// Shows every page in every language, both colours and all letter sizes. Returns how many warnings the Qt libraries gave
/// meanwhile; each is printed on standard error.
int warningsWhileShowingEverything();

/// Saves a picture of every page as PNG in a folder; false when one could not be written.
bool saveShots(const Options& options);

}
