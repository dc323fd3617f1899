#pragma once

#include "app/vault/envelope.h"

#include <vector>

namespace vault {

/// What a closed wave holds.
struct Archive {
    std::vector<KeptSheet> sheets;
    std::uint32_t unreadable = 0;   ///< envelopes that did not open or held no answers of this form
};

/// A closed wave at the municipality: all answer sheets as columns, rows shuffled once, sealed as a whole to the wave's
/// key. Neither batches nor tablets nor arrival can be told from it.
///
/// `BPA1` | version 2 (= 2) | mark 8 | sealed box of: rows 4 | unreadable 4 | the columns (packed_columns.h): how they
/// were answered, where people live, and one a question.
Bytes writeArchive(const Archive& archive, const scales::Form& form, const WaveMark& mark, const SealingKey& key);

/// Opens it, in RAM only.
scales::Result<Archive> readArchive(std::span<const std::uint8_t> bytes, std::string file, const scales::Form& form,
                                    const WaveMark& mark, const OpeningKey& key);

}
