#pragma once

#include "scales/form.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace analysis {

/// What is counted in a cell: participants whose points reach a cut-off.
enum class Measure {
    lonely,      ///< total: not in the lowest category of the scale
    strong,      ///< total: in the category "severe" or higher
    social,      ///< social subscale, by the named rule
    emotional,   ///< emotional subscale, by the named rule
};

constexpr Measure everyMeasure[] = {Measure::lonely, Measure::strong, Measure::social, Measure::emotional};
constexpr std::size_t measures = std::size(everyMeasure);
constexpr std::size_t place(Measure measure) { return static_cast<std::size_t>(measure); }

/// The id that files use.
std::string nameOf(Measure measure);
std::optional<Measure> measureNamed(std::string_view name);

/// What points are a mean of.
enum class Score { total, emotional, social };

constexpr Score everyScore[] = {Score::total, Score::emotional, Score::social};
constexpr std::size_t place(Score score) { return static_cast<std::size_t>(score); }

std::string nameOf(Score score);

/// From how many points a measure counts somebody in, and the highest score of each kind.
struct CutOffs {
    std::array<int, measures> atLeast{};                ///< points, by place(Measure)
    std::array<int, std::size(everyScore)> highest{};   ///< points, by place(Score)

    static CutOffs of(const scales::Form& form);

    friend bool operator==(const CutOffs&, const CutOffs&) = default;
};

}
