#pragma once

#include "app/models/questionnaire.h"
#include "app/models/reading_aloud.h"

#include <QQuickWindow>

namespace kiosk {

/// The words on the screen in the order in which they stand, buttons with their spoken form; the tools are left out.
/// On the welcome screen the invitation in every language on offer.
std::vector<models::Utterance> spokenOn(QQuickWindow& window, models::Questionnaire& questionnaire);

}
