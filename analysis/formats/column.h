#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace analysis {

/// What a column of the table holds.
enum class ColumnType { text, integer, number, boolean };

struct Column {
    const char* name;
    ColumnType type = ColumnType::text;
    bool isKey = false;                    ///< one of those that together name a row
    bool isAlwaysThere = false;            ///< never empty
    std::vector<std::string> words = {};   ///< the only ones that it may hold; empty where any may
    const char* stands = "";               ///< an entry that stands for no number, beside the empty one
};

/// The columns of toCsv(), in order.
std::vector<Column> columnsOfTable();

}
