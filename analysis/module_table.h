#pragma once

#include "analysis/group.h"
#include "analysis/module_head.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace analysis {

/// Nothing is said about this group, and nothing about why: a reason would be a hint.
struct Withheld {
    friend bool operator==(const Withheld&, const Withheld&) = default;
};

/// Everything that one module says about one group of people, all of it as printed.
struct ModuleBundle {
    Rounded n;                          ///< who answered it
    std::vector<PrintedCount> counts;   ///< by place in ModuleHead::options
    std::optional<Rounded> points;      ///< of modules that count points: of all of them together

    friend bool operator==(const ModuleBundle&, const ModuleBundle&) = default;
};

/// What a release says on one module. Its bundles are withheld whole, and apart from those of other modules.
struct ModuleTable {
    struct Row {
        std::string area;   ///< code; name, level and parent stand in the release's own rows
        Group group = Group::all;
        std::variant<ModuleBundle, Withheld> cell;

        friend bool operator==(const Row&, const Row&) = default;
    };

    ModuleHead head;
    std::vector<Row> rows;                    ///< in the order of the release's own rows
    std::vector<PrintedCount> distribution;   ///< of points: how many in the municipality have each, from 0; or empty

    /// Null when the plan has no such cell.
    const Row* row(const std::string& area, Group group) const;

    friend bool operator==(const ModuleTable&, const ModuleTable&) = default;
};

/// Null where the cell is withheld.
const ModuleBundle* shown(const ModuleTable::Row& row);

}
