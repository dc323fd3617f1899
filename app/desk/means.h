#pragma once

#include "app/models/desk/office/office.h"

namespace desk {

/// What the municipality's work needs: the questionnaires that come with the program, and what guessing a passphrase costs.
models::Office::Means meansOf(vault::GuessCost cost = {});

/// For what is invented and gone afterwards: the least that Argon2id allows.
constexpr vault::GuessCost cheap{1, 8192};

}
