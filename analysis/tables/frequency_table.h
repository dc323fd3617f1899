#pragma once

#include "analysis/tables/hierarchy.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tables {

/// One dimension: its name is a column of the table.
struct Dimension {
    std::string name;
    Hierarchy hierarchy;
};

/// Where every cell of a table lies: one code of each dimension, the last dimension running fastest.
class Shape {
public:
    explicit Shape(std::vector<Dimension> dimensions);

    const std::vector<Dimension>& dimensions() const { return dimensions_; }
    std::size_t cells() const { return cells_; }
    int codeOf(std::size_t cell, std::size_t dimension) const
    {
        return static_cast<int>(cell / strides_[dimension] % sizes_[dimension]);
    }
    std::size_t stride(std::size_t dimension) const { return strides_[dimension]; }
    /// The same cell with another code in one dimension.
    std::size_t moved(std::size_t cell, std::size_t dimension, int code) const
    {
        const auto here = static_cast<std::size_t>(codeOf(cell, dimension));
        return cell - here * strides_[dimension] + static_cast<std::size_t>(code) * strides_[dimension];
    }
    /// Only leaves, in every dimension.
    bool isInner(std::size_t cell) const;
    const Hierarchy& hierarchy(std::size_t dimension) const { return dimensions_[dimension].hierarchy; }
    const std::string& codeName(std::size_t cell, std::size_t dimension) const
    {
        return hierarchy(dimension).code(codeOf(cell, dimension)).name;
    }
    /// The dimension with the most codes, the first of them.
    std::size_t largestDimension() const;
    /// The names of a cell's codes as a person reads them: `D01 / a80p / c11`.
    std::string nameOf(std::size_t cell) const;

private:
    std::vector<Dimension> dimensions_;
    std::vector<std::size_t> sizes_;
    std::vector<std::size_t> strides_;
    std::size_t cells_ = 1;
};

/// Exact counts of all cells, inner and marginal: for the owner of the data, never for publication.
struct FrequencyTable {
    static constexpr std::int64_t largestCount = std::int64_t{1} << 53;   ///< whole up to here in any program
    static constexpr std::size_t mostCells = 5'000'000;

    Shape shape;
    std::vector<std::int64_t> counts;   ///< by cell; every marginal cell is the sum of its children

    /// Reads a CSV text with one column per dimension and the counts in `countColumn`. Inner cells that stand nowhere
    /// are 0; marginal cells may stand there too, and must then add up.
    static scales::Result<FrequencyTable> read(std::string_view text, std::string file,
                                               std::vector<Dimension> dimensions, const std::string& countColumn);
};

/// Rows of a CSV text that name cells: where their columns are.
class CellColumns {
public:
    /// Finds the dimensions of `shape` and `others` in a header; any further column is an error.
    static scales::Result<CellColumns> find(const std::vector<std::string>& header, const std::string& file,
                                            const Shape& shape, const std::vector<std::string>& others);

    /// The cell that a row names.
    scales::Result<std::size_t> cell(const std::vector<std::string>& fields, const std::string& file, int line) const;
    const std::string& other(const std::vector<std::string>& fields, std::size_t which) const
    {
        return fields[others_[which]];
    }

private:
    explicit CellColumns(const Shape& shape) : shape_(&shape) {}

    const Shape* shape_;
    std::vector<std::size_t> dimensions_;
    std::vector<std::size_t> others_;
};

}
