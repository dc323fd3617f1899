#include "scales/answer_sheet.h"

#include <algorithm>

namespace scales {

bool AnswerSheet::isEmpty() const
{
    return home_ == Home::notShown() &&
           std::all_of(answers_.begin(), answers_.end(), [](Answer answer) { return answer == Answer::notShown(); });
}

void AnswerSheet::wipe()
{
    home_ = Home::notShown();
    std::fill(answers_.begin(), answers_.end(), Answer::notShown());
    // Without this the compiler may drop the writes above when the sheet is about to end.
    asm volatile("" : : "r"(answers_.data()) : "memory");
}

}
