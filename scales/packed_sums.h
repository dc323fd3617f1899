#pragma once

#include "scales/answers_csv.h"
#include "scales/instrument.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace scales {

/// Where the parts of a sum of kind "pattern" stand: one bit per item that says whether its answer gives points, how many
/// items of each subscale are open, and on how many the first and the last answer was chosen.
struct PatternLanes {
    struct Lane {
        int first = 0;
        int width = 0;
        std::uint64_t of(std::uint64_t sum) const { return (sum >> first) & ((std::uint64_t{1} << width) - 1); }
    };
    Lane items;                 ///< the first item lowest, in the order of the instrument
    Lane open;                  ///< of all subscales together: 0 when nothing is open
    std::vector<Lane> openOf;   ///< by subscale
    Lane lowest;
    Lane highest;

    /// None when they need more bits than a sum has.
    static std::optional<PatternLanes> of(const Instrument& instrument);
};

/// What an answer sheet adds up to, in one number: per subscale the points, the open items and, when the variant
/// prorates, the points that could be reached on the answered items, each in bits of its own. Sheets with equal sums
/// have equal scores, so a million sheets are scored by adding numbers, and Scorer is asked once per sum.
class PackedSums {
public:
    static constexpr int invalidFrom = 57;          ///< first of the bits that count what is no answer
    static constexpr std::size_t mostItems = 120;   ///< that many fit in the bits from there on
    static bool isValid(std::uint64_t sum) { return (sum >> invalidFrom) == 0; }

    /// What every byte adds when it is a field of one byte, or the byte that ends an empty field.
    using ByBytes = std::array<std::uint64_t, 256>;

    /// None when the sums of `instrument` need more bits than there are. `columns` are those of the file.
    static std::optional<PackedSums> make(const Instrument& instrument, const std::string& formatId,
                                          const ScoringVariant& variant, const AnswerColumns& columns);

    /// Sums that keep apart what was answered on every item; see PatternLanes.
    static std::optional<PackedSums> patterns(const Instrument& instrument, const std::string& formatId,
                                              const AnswerColumns& columns);

    /// The table of each item, for a text in which any of `ends` ends a field. Items of a kind share one.
    struct Tables {
        std::vector<ByBytes> kinds;
        std::vector<std::size_t> kindOf;   ///< by item
    };
    Tables tables(const AnswerColumns& columns, std::string_view ends) const;

    std::uint64_t sumOf(std::span<const Code> codes) const;

private:
    std::vector<std::vector<std::uint64_t>> byCode_;   ///< by item, by code; 0 is an open item
};

}
