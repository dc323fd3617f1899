#pragma once

#include "app/desk/desk_window.h"

#include <functional>

namespace desk {

/// Goes through the municipality's work from a new folder to a release, in a temporary folder, and calls `look` on each page
/// and step with its name. False when it did not come to its end; why stands on the last page. A `desk` with cheap means does.
bool walkThroughOffice(models::Desk& desk, DeskWindow& window, const std::function<void(const QString& name)>& look);

}
