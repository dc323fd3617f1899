#pragma once

#include "app/vault/keys.h"
#include "scales/form.h"
#include "scales/result.h"

#include <array>
#include <optional>

namespace vault {

/// One resident's answers, sealed: 512 bytes whatever was answered, so that its size says nothing.
/// (libsodium sealed box over 464 padded bytes; 48 bytes are the box's own.)
using Envelope = std::array<std::uint8_t, 512>;

/// What an envelope belongs to: 8 bytes over the wave's id and every text of its form, definitions and wordings included.
using WaveMark = std::array<std::uint8_t, 8>;
WaveMark waveMark(const std::string& wave, const scales::FormTexts& texts);

/// How the answers came in: on a tablet of ours, or on a paper form that somebody typed over.
enum class Mode : std::uint8_t { tablet, paper };

/// An answer sheet as it comes out of an envelope or an archive.
struct KeptSheet {
    scales::AnswerSheet answers;
    Mode mode = Mode::tablet;
};

/// How many questions fit an envelope.
constexpr std::size_t mostQuestions = 440;

/// Seals an answer sheet. The unsealed bytes exist only in locked memory, only inside this call.
Envelope seal(const scales::AnswerSheet& sheet, const WaveMark& mark, const SealingKey& key, Mode mode = Mode::tablet);

/// An envelope that holds nobody's answers and cannot be told from one that does.
Envelope sealDummy(const SealingKey& key);

/// Whether an envelope opens with the key and holds nobody's answers.
bool isDummy(const Envelope& envelope, const OpeningKey& key);

/// Opens an envelope and checks that it belongs to this wave and that every answer is one of the form's.
/// Nothing when it does not: damaged, foreign, forged, or a dummy.
std::optional<KeptSheet> open(const Envelope& envelope, const scales::Form& form, const WaveMark& mark,
                              const OpeningKey& key);

}
