#pragma once

#include "app/vault/envelope.h"
#include "scales/form.h"
#include "scales/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace vault {

class SigningKey;
struct BatchHead;
struct Receipt;
struct WaveFile;

/// A tablet as a folder: the signed wave file and the ballot box. It can seal and never open: no private key is in it.
class Tablet {
public:
    /// Checks the wave file's signature, reads the form in it, opens the box.
    static scales::Result<std::unique_ptr<Tablet>> open(const std::filesystem::path& folder);
    ~Tablet();

    const scales::Form& form() const;
    const std::string& wave() const;   ///< e.g. "2026"
    const WaveFile& waveFile() const;

    /// Proves that one more answer sheet can be kept; nothing changes. Call it before the first question is shown.
    scales::Result<scales::Done> proveWritable();

    /// Seals the answers in RAM and puts the envelope into the box. When it returns Done they are on the disk.
    scales::Result<scales::Done> keep(const scales::AnswerSheet& sheet);

    std::size_t kept() const;     ///< envelopes in the box
    std::size_t places() const;   ///< for how many more there is room before the next box begins
    /// Damaged boxes that were set aside; they go along when the tablet hands over, and the municipality salvages them.
    std::vector<std::filesystem::path> setAside() const;

    static constexpr std::size_t fewestInBatch = 10;   ///< during a wave; the last batch of a wave always goes

    /// What a batch of this tablet says about itself: the wave, the key, and how often the box was emptied before.
    BatchHead batchHead() const;
    /// Writes the box's envelopes as a batch, signed with the device's own key. The box stays as it is.
    scales::Result<scales::Done> writeBatch(const std::filesystem::path& file, const SigningKey& device,
                                            bool last) const;
    scales::Result<std::vector<Envelope>> envelopes() const;   ///< sorted by their bytes

    /// Puts a new box in the place of this one, in one step. Refused unless the receipt is for exactly what the box
    /// holds now: who came after the batch was written is not lost.
    scales::Result<scales::Done> empty(const Receipt& receipt);

private:
    struct Inside;
    explicit Tablet(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};

}
