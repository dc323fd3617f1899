#pragma once

#include "scales/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace scales {

/// Some whole rows of a CSV text that is read piece by piece.
struct CsvBlock {
    static constexpr std::size_t readableBehind = 64;   ///< bytes behind the text that may be read, whatever they are

    std::vector<char> bytes;   ///< the text, then room
    std::size_t size = 0;      ///< of the text; it ends with a line break
    std::size_t number = 0;    ///< blocks of a text count from 0
    std::int64_t firstLine = 1;
    bool isPlain = true;     ///< no quotation mark and no byte 0: every separator and line break counts
    bool isCutOff = false;   ///< its only row is longer than rows may be and goes on behind it

    std::string_view text() const { return {bytes.data(), size}; }
};

/// Cuts a text of any length into blocks, without knowing its length or keeping any of it.
///
/// Reads, so that a file is never mapped: mapped pages count as the program's memory. Several threads may ask for
/// blocks; each gets the next one.
class CsvBlocks {
public:
    static constexpr std::size_t usualSize = std::size_t{256} * 1024;     ///< bytes; stays in a core's cache
    static constexpr std::size_t longestRow = std::size_t{1024} * 1024;   ///< bytes

    /// Puts up to `most` bytes at `into` and says how many; 0 at the end.
    using Source = std::function<Result<std::size_t>(char* into, std::size_t most)>;

    explicit CsvBlocks(Source source, std::size_t size = usualSize);
    /// Reads a file, a pipe or, for `-`, standard input.
    static Result<std::unique_ptr<CsvBlocks>> open(const std::string& file, std::size_t size = usualSize);

    /// Fills `block` with the next rows; false at the end.
    Result<bool> next(CsvBlock& block);

private:
    Result<bool> fill(CsvBlock& block, std::size_t upTo);

    std::mutex mutex_;
    Source source_;
    std::size_t size_;
    std::vector<char> begun_;   ///< what was read of the row that the block before did not end
    std::size_t number_ = 0;
    std::int64_t line_ = 1;
    bool atStart_ = true;
    bool atEnd_ = false;
};

}
