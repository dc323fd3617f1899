#pragma once

#include "app/vault/receipt.h"

#include <string>
#include <vector>

namespace vault {

/// What came of taking in one batch.
struct Imported {
    std::string wave;
    std::size_t envelopes = 0;
    bool already = false;   ///< the same batch had been taken in before; nothing changed
    Receipt receipt;        ///< what the tablet may be told, once it is signed
};

/// What has come from one tablet so far.
struct FromTablet {
    VerifyingKey tablet;
    std::uint32_t latest = 0;             ///< highest batch number; 0 when nothing came
    std::vector<std::uint32_t> missing;   ///< numbers below it that never came
};

/// How a wave stands at the municipality before it is closed.
struct Intake {
    std::size_t envelopes = 0;         ///< different ones
    Fingerprint digest{};              ///< of all of them, sorted: the same whatever came when and how often
    std::vector<FromTablet> tablets;   ///< in the order of the wave file
};

/// What came of looking for envelopes in damaged boxes.
struct Salvaged {
    std::size_t found = 0;     ///< answer sheets that opened
    std::size_t dummies = 0;   ///< places that nobody had used
    std::size_t lost = 0;      ///< places whose bytes are damaged: an answer, or a dummy
    Imported imported;         ///< what was kept of them; empty when nothing was found
};

}
