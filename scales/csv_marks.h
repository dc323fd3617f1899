#pragma once

#include <boost/container/vector.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace scales {

/// What a piece of CSV text holds, counted without reading its rows.
struct CsvMarks {
    std::size_t quotes = 0;
    std::size_t lineBreaks = 0;   ///< LF, CRLF and lone CR, each once
    bool holdsNul = false;

    friend bool operator==(const CsvMarks&, const CsvMarks&) = default;
};

CsvMarks countMarks(std::string_view text);

/// Where fields and rows end in text without quoted fields. Places are bytes from the beginning of the text.
struct FieldEnds {
    /// Room is made without filling it: a page of memory that nothing is written to is never fetched.
    using Places = boost::container::vector<std::uint32_t>;

    Places fields;   ///< [0] is the place before the text, which wraps to 0 when 1 is added; then one per field
    Places rows;     ///< [0] = 1; then for each line break the number of entries in `fields` up to it
    std::size_t rowCount = 0;
    std::size_t fieldCount = 0;   ///< entries of `fields` in use, with the first; the vectors are larger

    void start();
    void add(std::uint32_t place)
    {
        if (fieldCount == fields.size())
            fields.resize(2 * fieldCount);
        fields[fieldCount++] = place;
    }
    void endRow()
    {
        if (rowCount + 1 == rows.size())
            rows.resize(2 * rows.size());
        rows[++rowCount] = static_cast<std::uint32_t>(fieldCount);
    }
};

/// Every `separator` and line break ends a field; CRLF is two line breaks with an empty row between them.
/// `text` must be followed by 64 bytes that may be read, and be shorter than 4 GiB.
void findFieldEnds(std::string_view text, char separator, FieldEnds& ends);

/// Which code runs: wide where the processor has AVX2 and BMI2, byte by byte everywhere else, with the same results.
/// BUURTPEIL_PORTABLE=1 in the environment, or this switch, asks for the second.
bool usesWideScan();
void preferPortableScan(bool portable);

}
