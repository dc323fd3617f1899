#pragma once

#include "scales/instrument.h"
#include "scales/json_fields.h"

namespace scales {

/// Reads what a definition says of a scale: formats, items, points, subscales, scoring variants and cut-offs.
void readScale(JsonFields& fields, Instrument& instrument);

}
