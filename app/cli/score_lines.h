#pragma once

#include "app/cli/answer_file.h"
#include "scales/known_sums.h"
#include "scales/scoring.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// Names the columns of what `score` gives.
std::string scoreHeader(const scales::Instrument& scale);

/// The line of each answer sheet behind its number. For one thread; remembers the lines it made.
class ScoreLines {
public:
    /// `scale` and `reader` must outlive this.
    ScoreLines(const AskedScale& scale, const scales::AnswerReader& reader);

    /// `,6,5,11,very_severe,0,0` and a line break; valid until the next call.
    std::string_view lineOf(const scales::CsvRows& rows, const scales::AnswerRow& answers);

private:
    struct Place {
        std::uint32_t from = 0;
        std::uint32_t size = 0;
    };

    Place write(const scales::CsvRows& rows, const scales::AnswerRow& answers);

    const scales::AnswerReader* reader_;
    scales::Scorer scorer_;
    scales::KnownSums<Place> known_;
    std::string written_;
    std::vector<scales::Code> codes_;
};

}
