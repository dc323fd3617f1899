#pragma once

#include "app/models/journey.h"

#include <QString>

#include <variant>
#include <vector>

namespace models {

/// One option of a closed list; choosing it again takes it back.
struct Tick {
    std::size_t place = 0;   ///< in the answer sheet
};

/// Nothing on a closed list. Another thing than leaving the question open.
struct NoneOfThese {};

/// One answer as it stands on the screen, and what choosing it means on the answer sheet.
struct OptionRow {
    QString label;
    QString spoken;   ///< the same said aloud; differs from every other answer of the question
    QString name;     ///< by which a test or a script finds it
    std::variant<scales::Answer, scales::Home, Tick, NoneOfThese> meaning;
};

/// What a step offers: the answers, and set apart from them the ways not to answer.
struct OfferedRows {
    std::vector<OptionRow> options;
    std::vector<OptionRow> escapes;
};

OfferedRows offeredRows(const scales::Form& form, const Step& step, const QString& language);

/// Whether this row is what the sheet says for the step.
bool isChosen(const OptionRow& row, const scales::AnswerSheet& sheet, const Step& step);
void put(const OptionRow& row, scales::AnswerSheet& sheet, const Step& step);
void putSkipped(scales::AnswerSheet& sheet, const Step& step);

}
