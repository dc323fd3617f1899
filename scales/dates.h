#pragma once

#include <string_view>

namespace scales {

/// A year such as 2025.
bool isYear(std::string_view text);

/// A day of the calendar such as 2025-01-31. Two of them compare as texts.
bool isDay(std::string_view text);

}
