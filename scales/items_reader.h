#pragma once

#include "scales/instrument.h"
#include "scales/json_fields.h"

namespace scales {

constexpr int mostItems = 200;
constexpr int mostPoints = 1000;   ///< of one answer, before weighting
constexpr int mostWeight = 1000;
constexpr int mostTotal = mostItems * mostPoints * mostWeight;

/// Reads the members `options` of a format or an item.
void readOptions(JsonFields& fields, AnswerFormat& format);

/// Adds one item of a scale: by official number in the instrument's formats, or by key with answers of its own.
void readScaleItem(JsonFields& fields, Instrument& instrument);

/// Adds one question with answers of its own, one of which or any of which may be chosen.
void readQuestionItem(JsonFields& fields, Instrument& instrument);

}
