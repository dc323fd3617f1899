#pragma once

#include "scales/csv_block.h"
#include "scales/csv_marks.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace scales {

/// Comma or semicolon: whichever stands more often on the first line that is not blank.
char separatorOf(std::string_view text);

/// The rows of one block, by the places where their fields end.
///
/// A plain block is used as it stands. One with quotation marks is read character by character into a text of its own,
/// in which byte 0 ends every field, so that both can be walked through alike.
class CsvRows {
public:
    /// What is wrong with the text itself, behind the rows that could be read.
    struct Problem {
        std::string what;
        int line = 0;
    };

    /// `block` must outlive what is read here. `from`: how much of it was read before.
    void read(const CsvBlock& block, char separator, std::size_t from = 0);
    /// Reads the first row only, which may be none, and says how much of the block was read.
    std::size_t readFirst(const CsvBlock& block, char separator);

    /// Rows, among them those of a plain block that are blank lines.
    std::size_t size() const { return ends_.rowCount; }
    /// The place in fieldEnds() of the end of the row's first field.
    std::uint32_t firstField(std::size_t row) const { return ends_.rows[row]; }
    std::size_t fieldCount(std::size_t row) const { return ends_.rows[row + 1] - ends_.rows[row]; }
    bool isBlank(std::size_t row) const;
    int line(std::size_t row) const;

    /// Field f runs from fieldEnds()[f - 1] + 1 to fieldEnds()[f]; behind it at least 64 bytes may be read.
    const char* text() const { return text_.data(); }
    const std::uint32_t* fieldEnds() const { return ends_.fields.data(); }
    /// A field without the blanks around it, as its writer meant it.
    std::string_view field(std::size_t place) const
    {
        const std::uint32_t begin = fieldEnds()[place - 1] + 1;
        std::string_view field(text() + begin, fieldEnds()[place] - begin);
        if (plain_ && !field.empty() && (isBlank(field.front()) || isBlank(field.back())))
            trim(field);
        return field;
    }

    bool isPlain() const { return plain_; }
    const std::optional<Problem>& problem() const { return problem_; }

private:
    static bool isBlank(char c) { return c == ' ' || c == '\t'; }
    static void trim(std::string_view& field);
    std::size_t readQuoted(const CsvBlock& block, char separator, std::size_t from, std::size_t mostRows);

    const CsvBlock* block_ = nullptr;
    std::string_view text_;
    FieldEnds ends_;
    bool plain_ = true;
    std::size_t from_ = 0;           ///< of a plain block: where text_ begins in it
    std::string unquoted_;           ///< of others: the fields, byte 0 behind each
    std::vector<int> linesOfRows_;   ///< of others
    std::optional<Problem> problem_;
};

}
