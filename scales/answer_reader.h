#pragma once

#include "scales/csv_head.h"
#include "scales/packed_sums.h"

#include <optional>
#include <string>
#include <vector>

namespace scales {

/// One answer sheet of a file, for as long as the rows are there that it was read from.
struct AnswerRow {
    std::uint64_t sum = 0;          ///< PackedSums; 0 when the scale does not fit in it
    std::uint32_t firstField = 0;   ///< as CsvRows::firstField()
    std::uint32_t row = 0;          ///< in the CsvRows
};

/// What the sums of answer sheets keep.
enum class SumsOf { points, patterns };

/// Finds the answers to one scale in the rows of a file. Several threads may use it at once.
class AnswerReader {
public:
    /// `instrument` has the format and the variant.
    static Result<AnswerReader> make(const CsvHead& head, const Instrument& instrument, const AnswersLayout& layout,
                                     const ScoringVariant& variant, SumsOf what = SumsOf::points);

    /// Every answer sheet in `rows`, in order; or the first thing that is wrong.
    Result<Done> read(const CsvRows& rows, std::vector<AnswerRow>& answers) const;

    /// Whether the sums say all about their scores.
    bool isPacked() const { return sums_.has_value(); }
    /// The answers of one of the rows that read() found in `rows`.
    void codesOf(const CsvRows& rows, const AnswerRow& answers, std::vector<Code>& codes) const;

private:
    Result<Done> readSlowly(const CsvRows& rows, std::size_t row, std::vector<Code>& codes) const;

    std::string file_;
    std::size_t columnCount_ = 0;
    AnswerColumns columns_;
    std::optional<PackedSums> sums_;
    PackedSums::Tables plain_;      ///< for text in which separators and line breaks end fields
    PackedSums::Tables unquoted_;   ///< for text in which byte 0 does
    std::vector<std::uint32_t> places_;
};

}
