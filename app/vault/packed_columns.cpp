#include "app/vault/packed_columns.h"

#include <algorithm>
#include <limits>

namespace vault {
namespace {

constexpr std::uint64_t wordLimit = std::uint64_t{1} << 32;

/// Columns that share a word.
struct Word {
    std::size_t first = 0;
    std::size_t end = 0;         ///< behind the last one
    std::uint64_t product = 1;   ///< of the lengths of their lists

    /// Bytes that hold every number below the product.
    std::size_t bytes() const
    {
        std::size_t count = 1;
        for (std::uint64_t most = (product - 1) >> 8; most > 0; most >>= 8)
            ++count;
        return count;
    }
};

using Lists = std::vector<std::vector<std::uint16_t>>;

std::vector<Word> wordsOf(const Lists& lists)
{
    std::vector<Word> words(1);
    for (std::size_t column = 0; column < lists.size(); ++column) {
        const std::uint64_t length = std::max<std::size_t>(lists[column].size(), 1);
        if (words.back().product * length > wordLimit)
            words.push_back({column, column});
        words.back().product *= length;
        words.back().end = column + 1;
    }
    return words;
}

std::vector<std::uint16_t> valuesOf(std::vector<std::uint16_t> column)
{
    std::sort(column.begin(), column.end());
    column.erase(std::unique(column.begin(), column.end()), column.end());
    return column;
}

}

void appendColumns(Bytes& bytes, const Columns& columns)
{
    Lists lists;
    for (const auto& column : columns) {
        const auto& list = lists.emplace_back(valuesOf(column));
        append(bytes, static_cast<std::uint16_t>(list.size()));
        for (const std::uint16_t value : list)
            append(bytes, value);
    }
    const std::size_t rows = columns.empty() ? 0 : columns.front().size();
    for (const Word& word : wordsOf(lists))
        for (std::size_t row = 0; row < rows; ++row) {
            std::uint64_t number = 0;
            for (std::size_t column = word.end; column-- > word.first;) {
                const auto& list = lists[column];
                const auto place = std::lower_bound(list.begin(), list.end(), columns[column][row]) - list.begin();
                number = number * list.size() + static_cast<std::uint64_t>(place);
            }
            for (std::size_t i = 0; i < word.bytes(); ++i)
                bytes.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
        }
}

std::optional<Columns> takeColumns(ByteReader& reader, std::size_t columns, std::size_t rows)
{
    Lists lists(columns);
    for (auto& list : lists) {
        const std::size_t length = reader.number16();
        if (reader.failed() || reader.left() < 2 * length || (length == 0) != (rows == 0))
            return std::nullopt;
        for (std::size_t i = 0; i < length; ++i)
            list.push_back(reader.number16());
        if (std::adjacent_find(list.begin(), list.end(), std::greater_equal<>()) != list.end())
            return std::nullopt;
    }
    const std::vector<Word> words = wordsOf(lists);
    std::size_t perRow = 0;
    for (const Word& word : words)
        perRow += word.bytes();
    if (rows > std::numeric_limits<std::uint32_t>::max() || reader.left() < rows * perRow)
        return std::nullopt;
    Columns all(columns, std::vector<std::uint16_t>(rows));
    for (const Word& word : words)
        for (std::size_t row = 0; row < rows; ++row) {
            std::uint64_t number = 0;
            const auto taken = reader.take(word.bytes());
            for (std::size_t i = taken.size(); i-- > 0;)
                number = number << 8 | taken[i];
            for (std::size_t column = word.first; column < word.end; ++column) {
                all[column][row] = lists[column][number % lists[column].size()];
                number /= lists[column].size();
            }
            if (number != 0)
                return std::nullopt;
        }
    return all;
}

}
