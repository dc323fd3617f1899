#pragma once

#include "app/vault/key_file.h"

namespace small {

/// The least that Argon2id allows: these are tests, not secrets.
inline constexpr vault::GuessCost cheap{1, 8192};

}
