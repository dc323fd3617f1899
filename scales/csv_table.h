#pragma once

#include "scales/result.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scales {

/// A CSV text as people's tools write it: comma or semicolon (told from the header), quoted fields, LF or CRLF, with
/// or without a byte order mark. Every row keeps the line on which it begins; empty lines are no rows.
struct CsvTable {
    static constexpr std::size_t largestText = std::size_t{1024} * 1024 * 1024;   ///< bytes

    struct Row {
        int line = 0;
        std::vector<std::string> fields;   ///< as many as the header
    };

    std::string file;
    std::vector<std::string> header;
    std::vector<Row> rows;

    static Result<CsvTable> read(std::string_view text, std::string file);

    /// Called with each row and a table that has the header but no rows. It may take the row's fields; an error ends
    /// the reading.
    using Take = std::function<Result<Done>(const CsvTable& head, Row& row)>;
    /// Reads without keeping the rows, for files with a million of them. Gives back the table without rows.
    static Result<CsvTable> readEach(std::string_view text, std::string file, const Take& take);

    /// What is wrong with a header that stands on `line`: a name that stands there twice.
    std::optional<Error> headerProblem(int line) const;
    /// The place of a column, or -1.
    int column(const std::string& name) const;
    /// An error about one field of one row.
    Error error(const Row& row, const std::string& columnName, std::string what) const;
};

}
