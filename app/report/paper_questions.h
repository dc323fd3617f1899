#pragma once

#include "app/report/form_block.h"

#include "scales/form.h"

namespace report {

/// One question as it stands on paper.
struct PaperQuestion {
    QString part;           ///< name of the instrument, where this is its first question
    QString introduction;   ///< likewise
    QString text;
    QString column;              ///< in which its answer is typed over; of a list what its columns begin with
    bool isBeforeHome = false;   ///< asked before the neighbourhood is
    bool isList = false;         ///< any number of crosses
    /// With the code that is typed over; of a list the rest of the column's name, in which an x is typed.
    std::vector<FormAnswer> answers;
};

/// The questions of a survey in the order of the kiosk, without the neighbourhood and without what is about the tablet.
std::vector<PaperQuestion> paperQuestions(const scales::Form& form, const QString& language);

}
