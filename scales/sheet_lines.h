#pragma once

#include "scales/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace scales {

/// One thing that a wording sheet says, with the line on which it stands.
struct SheetLine {
    enum class Of { item, answer, introduction, name };

    int line = 0;
    Of of = Of::item;
    std::string key;     ///< of an item its number without leading zeros, of an answer its option
    std::string words;   ///< as they stand there, without the blanks around them; not checked

    /// "item 3", "answer yes": what an error calls it.
    std::string title() const;
};

/// Takes a wording sheet apart. A line of no known shape is one of the problems; a file that is something else is an error.
///
/// There are two shapes (app/cli/wording/README.md shows them), told apart by the first line: a table (CSV) with the
/// columns `item` and `sentence`, or plain text with one thing a line, `3. sentence` or `answer yes: words`. Lines end
/// with LF or CRLF, and the file may begin with a byte order mark.
Result<std::vector<SheetLine>> readSheetLines(std::string_view text, const std::string& file,
                                              std::vector<Error>& problems);

constexpr std::size_t largestSheet = std::size_t{1024} * 1024;   ///< bytes; a sheet has some twenty lines

}
