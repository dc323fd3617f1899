#pragma once

#include "scales/instrument.h"

#include <span>

namespace scales {

/// The first kind of the instrument whose conditions all hold, or null: too little was answered to tell.
/// `codes`: one per item in the order of instrument.items, Code::none where not answered. Lives in the instrument.
const AnswerKind* kindOf(const Instrument& instrument, std::span<const Code> codes);

}
