#pragma once

#include "scales/initiative.h"

namespace scales {

/// What people may miss: a wider circle, a close bond, meaning; for long already; few contacts (which is something else).
constexpr std::array<const char*, 5> needs = {"social", "emotional", "existential", "lasting", "isolation"};

/// What every line of the file says of itself, in English and in Dutch: nobody has shown which element answers which need.
constexpr const char* judgementLabel = "expert judgement, not proof";
constexpr const char* judgementLabelInDutch = "oordeel van deskundigen, geen bewijs";

/// How well somebody thinks that an element answers a need.
enum class Fit { none, supporting, primary };

std::string nameOf(Fit fit);

/// Somebody's judgement that an element answers a need, and whose.
struct NeedElement {
    std::size_t need = 0;      ///< by place in needs
    std::size_t element = 0;   ///< by place in workingElements
    Fit fit = Fit::none;
    std::string source;

    friend bool operator==(const NeedElement&, const NeedElement&) = default;
};

/// Which working elements might answer which need. A conversation aid, not evidence.
struct NeedElements {
    std::vector<NeedElement> links;   ///< each pair at most once

    Fit fit(std::size_t need, std::size_t element) const;
    /// Each once, in the order of the file.
    std::vector<std::string> sources() const;
};

/// Reads `need,element,fit,source,label,label_nl`: a row for each pair that fits, primary or supporting. Every row names
/// its source and carries both labels word for word, so that no line of it can pass for proof, wherever it is pasted.
Checked<NeedElements> readNeedElements(std::string_view text, std::string file);

}
