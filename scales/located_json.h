#pragma once

#include "scales/result.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <string_view>

namespace scales {

/// A JSON text together with the line on which each of its values stands, so that a complaint can name it.
///
/// Reading refuses what the files of this house never need: more than 1 MiB unless the caller expects more, more than 16
/// levels, a member named twice, bytes that are not UTF-8, anything after the end.
class LocatedJson {
public:
    static constexpr std::size_t largestText = std::size_t{1024} * 1024;   ///< bytes
    static constexpr int deepest = 16;                                     ///< levels of objects and arrays

    /// `file` is only the name to put in errors.
    static Result<LocatedJson> read(std::string_view text, std::string file, std::size_t largest = largestText);

    const nlohmann::json& root() const { return root_; }
    const std::string& file() const { return file_; }

    /// The line of the value at `where`, or of the nearest value around it.
    int line(const nlohmann::json::json_pointer& where) const;

    /// An error about the value at `where`; the member's path becomes the error's column.
    Error error(const nlohmann::json::json_pointer& where, std::string what) const;

private:
    nlohmann::json root_;
    std::map<std::string, int> lines_;   ///< JSON pointer → line
    std::string file_;
};

}
