#pragma once

#include "app/report/paper/place_sheet.h"

namespace report {

/// One A4 that goes with all others: how to read them, and how their figures were made.
Sheet methodSheet(const Told& told);

}
