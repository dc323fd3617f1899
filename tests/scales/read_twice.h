#pragma once

#include "scales/answer_reader.h"

#include <iosfwd>
#include <string>
#include <vector>

namespace scales {

/// What a reader made of a file of answers.
struct Found {
    std::vector<int> lines;
    std::vector<std::vector<Code>> codes;
    std::string error;

    friend bool operator==(const Found&, const Found&) = default;
};

void PrintTo(const Found& found, std::ostream* stream);

/// Row by row with libcsv: slow and plainly right.
Found readSlowly(const std::string& text, const Instrument& scale, const AnswersLayout& layout);

/// In blocks of `size` bytes that arrive in pieces of `piece`, as files are read.
Found readInBlocks(const std::string& text, const Instrument& scale, const AnswersLayout& layout, std::size_t size,
                   std::size_t piece);

/// Whether two readers found the same. The slow one looks for byte 0 before all else, and for the columns only when
/// there is a row; there it is enough that both have something to say.
bool agree(const std::string& text, const Found& slow, const Found& fast);

}
