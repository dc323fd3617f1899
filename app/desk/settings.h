#pragma once

#include "app/models/desk/remembered.h"

namespace desk {

/// What the user's own settings remember, in the folder where this computer keeps those: never beside a municipality's data.
models::Remembered userSettings();

}
