#pragma once

#include "app/vault/envelope.h"
#include "app/vault/signed_text.h"
#include "scales/population.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace vault {

/// What the municipality hands to its tablets for one wave, signed: the form in full (definitions, words, areas, survey
/// with threshold and rule: what will be published follows from it and is fixed before anybody answers), the key to seal
/// with, and the tablets whose batches will be taken.
struct WaveFile {
    std::string wave;   ///< e.g. "2026"; letters, digits, - and _, at most 20
    std::string
        expires;   ///< last day, as 2026-10-31; empty when nobody said. For people; no clock decides about answers
    std::unique_ptr<const scales::Form> form;
    WaveMark mark{};
    SealingKey sealing;
    std::vector<VerifyingKey> tablets;
    VerifyingKey municipality;   ///< who signed
    /// Of its areas, for the staff's check list, and because whoever reads the release may know it, too; empty when the
    /// municipality gave none.
    scales::Population population;
};

constexpr std::size_t largestWaveFile = std::size_t{1024} * 1024;   ///< bytes

bool isWaveName(const std::string& name);

std::string writeWaveFile(const std::string& wave, const scales::FormTexts& texts, const SealingKey& sealing,
                          const std::vector<VerifyingKey>& tablets, const SigningKey& municipality,
                          const scales::NamedText& population = {}, const std::string& expires = {});

/// Reads and checks everything, the signature first.
scales::Result<WaveFile> readWaveFile(const std::filesystem::path& file);
scales::Result<WaveFile> readWaveFile(std::span<const std::uint8_t> bytes, const std::string& file);

}
