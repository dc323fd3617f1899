#pragma once

#include "analysis/asked_module.h"
#include "analysis/cell_counts.h"
#include "analysis/group.h"
#include "analysis/two_by_two.h"

#include "scales/form.h"
#include "scales/scoring.h"

#include <optional>
#include <vector>

namespace analysis {

/// Integer counts per area and group, fed answer sheet by answer sheet.
///
/// Cells hold complete answer sheets of the form's scale only; what an incomplete one answered beside it counts there.
/// Residents of elsewhere are not counted at all, an unknown neighbourhood counts for the municipality only.
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
    /// What is counted beside the scale, in the order of the survey.
    const std::vector<AskedModule>& modules() const { return modules_; }
    /// `module`: place in modules().
    const ModuleCounts& cell(std::size_t module, std::size_t area, Group group) const;
    /// Who completed both scales, in the municipality; nothing when isolation is not asked.
    const std::optional<Crossed<Count>>& crossed() const { return crossed_; }
    /// The place in modules() of the scale that measures isolation; nothing when it is not asked.
    std::optional<std::size_t> isolation() const { return isolation_; }

    /// Answer sheets of residents with at least one answer, complete or not.
    Count sheets() const { return sheets_; }

private:
    struct Points {
        int emotional = 0;
        int social = 0;
    };
    std::optional<Points> pointsOf(const scales::AnswerSheet& sheet) const;
    std::vector<Group> groupsOf(const scales::AnswerSheet& sheet) const;
    std::vector<std::size_t> areasOf(scales::Home home) const;
    std::vector<std::size_t> cellsOf(const scales::AnswerSheet& sheet) const;
    void addModules(const scales::AnswerSheet& sheet, const std::vector<std::size_t>& cells);
    void cross(const scales::AnswerSheet& sheet, Points points);

    const scales::Form* form_;
    CutOffs cuts_;
    scales::Scorer scorer_;
    std::vector<std::size_t> itemPlaces_;                 ///< of the scale's items in an answer sheet
    int agePlace_;                                        ///< -1: not asked
    int alonePlace_;                                      ///< -1: not asked
    int genderPlace_;                                     ///< -1: not asked
    std::size_t municipality_ = 0;                        ///< place in Form::areas()
    std::vector<std::vector<std::size_t>> areasOfHome_;   ///< by neighbourhood: itself and what it lies in
    std::vector<CellCounts> cells_;                       ///< area × group
    std::vector<AskedModule> modules_;
    std::vector<std::vector<ModuleCounts>> moduleCells_;   ///< by module: area × group
    std::optional<std::size_t> isolation_;
    std::optional<Crossed<Count>> crossed_;
    Count sheets_ = 0;
};

}
