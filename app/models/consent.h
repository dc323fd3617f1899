#pragma once

#include "analysis/preflight.h"
#include "scales/form.h"

#include <QString>
#include <QStringList>

namespace models {

/// What is said before anything is asked, in paragraphs, with the survey's own numbers and names in it.
/// `promise`: the word "anonymous" stands there only where even the smallest group is expected to be large enough.
QStringList consentText(const scales::Form& form, const QString& language, analysis::Promise promise);

/// The second layer, for who wants to know more: purpose, keeping, rights, who answers for the data, where to complain.
QStringList moreToKnow(const scales::Survey& survey);

/// Who answers for the data and how to reach them.
QString moreAboutTheData(const scales::Survey& survey);

}
