#pragma once

#include "analysis/cell_counts.h"
#include "analysis/group.h"

#include "scales/form.h"
#include "scales/scoring.h"

#include <optional>
#include <vector>

namespace analysis {

/// Integer counts per area and group, fed answer sheet by answer sheet.
///
/// Cells hold complete answer sheets of the form's scale only; incomplete ones are counted in sheets() and nowhere
/// else. Residents of elsewhere are not counted at all, an unknown neighbourhood counts for the municipality only.
/// The counts are exact and not for publication: publish() is the only way out.
class Tally {
public:
    /// `form` must outlive the tally.
    explicit Tally(const scales::Form& form);

    void add(const scales::AnswerSheet& sheet);

    const scales::Form& form() const { return *form_; }
    const CutOffs& cuts() const { return cuts_; }

    /// `area`: place in Form::areas().
    const CellCounts& cell(std::size_t area, Group group) const;
    /// Answer sheets of residents with at least one answer, complete or not.
    Count sheets() const { return sheets_; }

    bool asksAge() const { return agePlace_ >= 0; }
    bool asksAlone() const { return alonePlace_ >= 0; }

private:
    struct Points {
        int emotional = 0;
        int social = 0;
    };
    std::optional<Points> pointsOf(const scales::AnswerSheet& sheet) const;
    std::vector<Group> groupsOf(const scales::AnswerSheet& sheet) const;
    std::vector<std::size_t> areasOf(scales::Home home) const;

    const scales::Form* form_;
    CutOffs cuts_;
    scales::Scorer scorer_;
    std::vector<std::size_t> itemPlaces_;                 ///< of the scale's items in an answer sheet
    int agePlace_;                                        ///< -1: not asked
    int alonePlace_;                                      ///< -1: not asked
    std::size_t municipality_ = 0;                        ///< place in Form::areas()
    std::vector<std::vector<std::size_t>> areasOfHome_;   ///< by neighbourhood: itself and what it lies in
    std::vector<CellCounts> cells_;                       ///< area × group
    Count sheets_ = 0;
};

}
