#pragma once

#include "app/models/journey.h"

namespace models {

/// Whether the answer to this step says that the resident took part in this round already (kind "again" of `before`).
bool tookPartBefore(const scales::AnswerSheet& sheet, const scales::Form& form, const Step& step);

}
