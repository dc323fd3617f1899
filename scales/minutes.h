#pragma once

#include "scales/form.h"

namespace scales {

/// How many minutes the form takes somebody who reads slowly, rounded up; at least 1. Computed from the words, so that
/// nobody is told five minutes about a form that takes ten.
int minutesToAnswer(const Form& form, const std::string& language);

}
