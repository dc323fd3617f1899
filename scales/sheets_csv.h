#pragma once

#include "scales/answer_sheet.h"
#include "scales/form.h"

#include <string>
#include <string_view>
#include <vector>

namespace scales {

/// How the columns of a CSV file with paper forms are called, where they are not called like the questions.
struct SheetsLayout {
    std::string items = {};      ///< of the scale's items, with % for the number; empty = `ID.N`
    bool codeOneIsYes = false;   ///< of the scale's items: 1 is the strongest yes
};

/// Answer sheets of a whole form, typed over from paper: one row a sheet.
///
/// Columns are questions by their id (`djg6.3`, `background.age`, `community.want.walking`) and `neighbourhood` (an area
/// code, `elsewhere` or `unknown`); others are left alone, but one that begins like an instrument of the form and names no
/// question of it is an error. A field is an option's code or its name, `declined`, or empty: left open on paper. In a
/// closed list `1` or `x` ticks. A question without a column was not asked on paper.
Result<std::vector<AnswerSheet>> readSheetsCsv(std::string_view text, const std::string& file, const Form& form,
                                               const SheetsLayout& layout = {});

}
