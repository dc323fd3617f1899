#pragma once

#include "app/desk/desk_window.h"

#include <functional>

namespace desk {

/// Shows every page in every state that a desk without keys can be in, and calls `look` on each with its name.
void showEveryPage(models::Desk& desk, DeskWindow& window, const std::function<void(const QString& name)>& look);

}
