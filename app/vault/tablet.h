#pragma once

#include "scales/form.h"
#include "scales/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>

namespace vault {

/// A tablet as a folder: the signed wave file, the tablet's own signing key, and the ballot box. It can seal, never open.
class Tablet {
public:
    /// Checks the wave file's signature, reads the form in it, opens the box.
    static scales::Result<std::unique_ptr<Tablet>> open(const std::filesystem::path& folder);
    ~Tablet();

    const scales::Form& form() const;
    const std::string& wave() const;   ///< e.g. "2026"

    /// Makes one real commit that changes nothing. Call it before the first question is shown.
    scales::Result<scales::Done> proveWritable();

    /// Seals the answers in RAM and puts the envelope into the box. When it returns Done they are on the disk.
    scales::Result<scales::Done> keep(const scales::AnswerSheet& sheet);

    std::size_t kept() const;   ///< envelopes in the box

private:
    struct Inside;
    explicit Tablet(std::unique_ptr<Inside> inside);
    std::unique_ptr<Inside> inside_;
};

}
