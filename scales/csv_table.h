#pragma once

#include "scales/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace scales {

/// A CSV text as people's tools write it: comma or semicolon (told from the header), quoted fields, LF or CRLF, with
/// or without a byte order mark. Every row keeps the line on which it begins.
struct CsvTable {
    static constexpr std::size_t largestText = 1024u * 1024 * 1024;   ///< bytes

    struct Row {
        int line = 0;
        std::vector<std::string> fields;   ///< as many as the header
    };

    std::string file;
    std::vector<std::string> header;
    std::vector<Row> rows;

    static Result<CsvTable> read(std::string_view text, std::string file);

    /// The place of a column, or -1.
    int column(const std::string& name) const;
    /// An error about one field of one row.
    Error error(const Row& row, const std::string& columnName, std::string what) const;
};

}
