#pragma once

#include "analysis/group.h"
#include "analysis/measure.h"
#include "analysis/module_table.h"
#include "analysis/progress.h"
#include "analysis/rounding.h"
#include "analysis/two_by_two.h"

#include "scales/area.h"
#include "scales/result.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace vault {
class Ledger;
}

namespace analysis {

class Plan;
class Tally;

/// Everything that is said about one cell, all of it as printed. No exact count is in here.
struct Bundle {
    Rounded n;                                   ///< complete answer sheets
    std::array<PrintedCount, measures> counts;   ///< by place(Measure)
    Rounded totalPoints;                         ///< of all answer sheets together
    Rounded emotionalPoints;

    PrintedCount count(Measure measure) const { return counts[place(measure)]; }

    friend bool operator==(const Bundle&, const Bundle&) = default;
};

using Cell = std::variant<Bundle, Withheld>;
using CrossCell = std::variant<TwoByTwo, Withheld>;

/// How many have each score, from 0 to the highest.
using Distribution = std::vector<PrintedCount>;
using Distributions = std::array<Distribution, std::size(everyScore)>;   ///< by place(Score)

/// What every output states beside the figures.
struct Facts {
    std::string municipality;
    std::string wave;
    bool invented = false;   ///< a demonstration: every output says so
    int threshold = 0;
    int guard = 0;

    std::string instrument;
    std::string instrumentVersion;
    std::string format;                 ///< answer format of the instrument
    std::string wording;                ///< ids of the wordings asked, joined by '+' where languages differ
    bool validated = false;             ///< whether published norms may be applied: all wordings are validated
    std::vector<std::string> sources;   ///< publications behind the instrument
    std::string subscaleRule;
    std::string subscaleRuleSource;
    CutOffs cuts;

    std::optional<Rounded> sheets;     ///< who took part, complete or not; none below the threshold
    std::optional<Rounded> complete;   ///< of which complete; none where the municipality's figures are withheld

    friend bool operator==(const Facts&, const Facts&) = default;
};

/// Proof that signature and chain of a stored release were checked. Only the ledger can have one.
class Verified {
    friend class vault::Ledger;
    Verified() {}   // not defaulted: nobody else gets in by braces either
};

/// Tables of one closed wave that may be shown, printed or sent.
///
/// Only publish() makes one, and the ledger reads back what publish() made. Everything that writes a report takes one,
/// so a report of raw numbers does not compile; publish_test.cpp holds us to it.
class ReleasedTable {
public:
    struct Row {
        std::string area;   ///< code
        std::string name;
        scales::AreaLevel level = scales::AreaLevel::neighbourhood;
        std::string parent;   ///< code; empty for the municipality
        Group group = Group::all;
        Cell cell;

        friend bool operator==(const Row&, const Row&) = default;
    };

    /// Reads what toJson() wrote; anything else is an error. Defined in formats/json.cpp.
    static scales::Result<ReleasedTable> fromJson(Verified, std::string_view text, std::string file);

    const Facts& facts() const { return facts_; }
    /// Areas in the order of the form, groups in the order of Group.
    const std::vector<Row>& rows() const { return rows_; }
    /// Complete answer sheets of the municipality by score, from 0; empty where its figures are withheld.
    const Distribution& distribution(Score score) const { return distributions_[place(score)]; }

    /// What is said beside the scale, in the order in which the survey asks it.
    const std::vector<ModuleTable>& modules() const { return modules_; }
    /// Null when it was not asked.
    const ModuleTable* module(const std::string& id) const;
    /// Loneliness and isolation of the same people, for the municipality; nothing when isolation was not asked.
    const std::optional<CrossCell>& twoByTwo() const { return twoByTwo_; }

    /// Null when the plan has no such cell.
    const Row* row(const std::string& area, Group group) const;
    /// The row "all" of the municipality.
    const Row& municipality() const;

    friend bool operator==(const ReleasedTable&, const ReleasedTable&) = default;

private:
    friend ReleasedTable publish(const Tally& tally, const Plan& plan, const std::string& wave,
                                 const ReleasedTable* before, const Progress& progress);
    ReleasedTable(Facts facts, std::vector<Row> rows, Distributions distributions, std::vector<ModuleTable> modules)
        : facts_(std::move(facts)),
          rows_(std::move(rows)),
          distributions_(std::move(distributions)),
          modules_(std::move(modules))
    {
    }

    Facts facts_;
    std::vector<Row> rows_;
    Distributions distributions_;
    std::vector<ModuleTable> modules_;
    std::optional<CrossCell> twoByTwo_;
};

/// Null where the cell is withheld.
const Bundle* shown(const ReleasedTable::Row& row);

/// Whether figures of two releases may stand on one line: same instrument, version, answer format, wording and rule.
bool areOneSeries(const Facts& a, const Facts& b);

}
