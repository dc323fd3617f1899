#pragma once

#include "scales/form.h"

#include <memory>

namespace kiosk {

/// A form made of everything that comes with the program: the demonstration survey in every complete language.
scales::Result<std::unique_ptr<const scales::Form>> selfTestForm();

/// Shows every screen in every language, both colours, both ways round and all text sizes. Returns how many warnings
/// the Qt libraries gave meanwhile; each is printed on standard error.
int warningsWhileShowingEverything(const scales::Form& form);

}
