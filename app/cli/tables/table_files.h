#pragma once

#include "analysis/tables/frequency_table.h"
#include "analysis/tables/rules.h"

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace cli {

/// How the person names a table, its hierarchies and the rules; the same for every command on tables.
struct TableOptions {
    std::string table;
    std::vector<std::string> hierarchies;   ///< DIM=FILE
    std::string count;                      ///< empty: the one column that is no dimension
    tables::Rules rules;

    /// `insiders`: how many there are when the person says nothing.
    void addTo(CLI::App& command, int insiders);
};

scales::Result<tables::FrequencyTable> readTable(const TableOptions& options);

}
