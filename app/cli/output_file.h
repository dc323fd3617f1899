#pragma once

#include "scales/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace cli {

/// What a command gives, written piece by piece: to standard output when `file` is empty or `-`, and otherwise into a
/// file that appears whole or not at all, when finish() succeeds. Pipes and devices, which cannot be replaced, are
/// written to as they are, and so is standard output: what was given before an error stays given.
class OutputFile {
public:
    static scales::Result<OutputFile> open(const std::filesystem::path& file);
    OutputFile(OutputFile&& other) noexcept;
    OutputFile& operator=(OutputFile&&) = delete;
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;
    ~OutputFile();

    scales::Result<scales::Done> write(std::string_view text);
    /// Makes everything safe on the disk and puts the file in its place.
    scales::Result<scales::Done> finish();

private:
    OutputFile(int descriptor, std::string name) : descriptor_(descriptor), name_(std::move(name)) {}

    int descriptor_ = -1;
    std::string name_;                   ///< as the person said it
    std::filesystem::path target_;       ///< of a file that appears at the end
    std::filesystem::path unfinished_;   ///< where its bytes are until then
};

/// All of it at once.
scales::Result<scales::Done> writeOutput(const std::filesystem::path& file, std::string_view text);

}
