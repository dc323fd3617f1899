#pragma once

#include "app/vault/envelope.h"

#include <vector>

namespace vault {

/// A closed wave at the municipality: all answer sheets as columns, rows shuffled once, sealed as a whole to the wave's
/// key. Neither batches nor tablets nor arrival can be told from it.
///
/// `BPA1` | version 2 | mark 8 | sealed box of: rows 4, homes rows × 2, then per question rows × 1.
Bytes writeArchive(std::vector<scales::AnswerSheet> sheets, const scales::Form& form, const WaveMark& mark,
                   const SealingKey& key);

/// Opens it, in RAM only.
scales::Result<std::vector<scales::AnswerSheet>> readArchive(std::span<const std::uint8_t> bytes, std::string file,
                                                             const scales::Form& form, const WaveMark& mark,
                                                             const OpeningKey& key);

}
