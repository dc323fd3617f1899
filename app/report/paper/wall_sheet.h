#pragma once

#include "app/report/paper/place_sheet.h"

namespace report {

/// One A3 for the wall of a workshop: a line for every neighbourhood by name, with its ranges on both sides and the
/// initiatives that it has for each working element; below it what a round talks about. Letters are as large as the number
/// of neighbourhoods allows; with more than some twenty, the round's questions make way for them.
Sheet wallSheet(const Told& told);

}
