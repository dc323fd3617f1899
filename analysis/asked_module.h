#pragma once

#include "analysis/cell_counts.h"
#include "analysis/module_head.h"

#include "scales/form.h"
#include "scales/scoring.h"

#include <optional>
#include <vector>

namespace analysis {

/// The residents of one cell who answered a module, exactly.
struct ModuleCounts {
    Count n = 0;
    std::vector<Count> counts;   ///< by place in ModuleHead::options; of points: by points, from 0 to the highest

    /// Points of all of them together.
    Count sum() const;

    friend bool operator==(const ModuleCounts&, const ModuleCounts&) = default;
};

/// A module as a form asks it, and what an answer sheet says on it. A complete scale of loneliness is not needed.
///
/// A list of ticks is answered by who ticked at least one, or said "none of these" (every option "not ticked"); a list
/// that was passed over or declined is not. Of a scale every item must be answered: nothing is filled in.
class AskedModule {
public:
    /// In the order of the survey. Not among them: the scale of loneliness, and the questions that make the groups.
    static std::vector<AskedModule> of(const scales::Form& form);

    const ModuleHead& head() const { return head_; }
    /// How many counts its cells have.
    std::size_t size() const;
    /// The places of the counts that the sheet is in; nothing when it does not answer the module.
    std::optional<std::vector<std::size_t>> placesOf(const scales::AnswerSheet& sheet) const;

private:
    AskedModule(const scales::Form& form, const scales::Module& module, const scales::Instrument& scale);
    AskedModule(const scales::Form& form, std::size_t question);
    std::optional<std::vector<std::size_t>> ticksOf(const scales::AnswerSheet& sheet) const;
    std::optional<std::vector<std::size_t>> scoreOf(const scales::AnswerSheet& sheet) const;

    const scales::Form* form_;
    ModuleHead head_;
    std::vector<std::size_t> questions_;     ///< places in an answer sheet
    std::optional<scales::Scorer> scorer_;   ///< of scales
};

}
