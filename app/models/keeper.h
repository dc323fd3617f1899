#pragma once

#include "scales/answer_sheet.h"
#include "scales/result.h"

#include <functional>

namespace models {

/// All that the screens may ask of the ballot box: whether it can write, and to keep one answer sheet.
struct Keeper {
    std::function<scales::Result<scales::Done>()> prove;
    std::function<scales::Result<scales::Done>(const scales::AnswerSheet&)> keep;
};

}
