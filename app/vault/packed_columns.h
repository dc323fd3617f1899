#pragma once

#include "app/vault/bytes.h"

#include <optional>
#include <vector>

namespace vault {

/// Columns of small numbers, with no more bits than their values need.
///
/// Each column is written as the list of the values that occur in it, and each row as its places in those lists.
/// Neighbouring columns share a word as long as the product of their lists' lengths fits 32 bits, so that eleven
/// questions with seven values each (five answers, skipped, declined; 7¹¹ < 2³²) take four bytes a row, where whole bits
/// would take five. A word is stored in as many bytes as its product needs, all rows of a word together.
///
/// Per column: count of values 2, each value 2; then the words, lowest byte first. A word takes one byte at least, so that
/// the file bounds how many rows it can state.
using Columns = std::vector<std::vector<std::uint16_t>>;   ///< by column, then by row; all of one length

void appendColumns(Bytes& bytes, const Columns& columns);

/// Takes `columns` columns of `rows` rows off the front, which must be whole and lawful; nothing otherwise. Memory is
/// taken only after the bytes are known to be there.
std::optional<Columns> takeColumns(ByteReader& reader, std::size_t columns, std::size_t rows);

}
