#pragma once

#include "scales/result.h"

#include <string>
#include <utility>

namespace vault {

/// Everything could be read, but what it says forbids the step.
inline scales::Error refused(std::string what, std::string file = {})
{
    scales::Error error{std::move(what), std::move(file)};
    error.refusal = true;
    return error;
}

}
