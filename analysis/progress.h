#pragma once

#include <functional>

namespace analysis {

/// Hears from time to time which part of the work is done, from 0 to 1.
using Progress = std::function<void(double part)>;

}
