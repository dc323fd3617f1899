#include "analysis/tables/frequency_table.h"

#include "scales/csv_table.h"
#include "scales/plain_text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace tables {

using scales::CsvTable;
using scales::Done;
using scales::Error;
using scales::inQuotes;
using scales::Result;

Shape::Shape(std::vector<Dimension> dimensions) : dimensions_(std::move(dimensions)), strides_(dimensions_.size())
{
    for (const Dimension& dimension : dimensions_)
        sizes_.push_back(static_cast<std::size_t>(dimension.hierarchy.size()));
    for (std::size_t d = dimensions_.size(); d-- > 0;) {
        strides_[d] = cells_;
        cells_ *= sizes_[d];
    }
}

bool Shape::isInner(std::size_t cell) const
{
    for (std::size_t d = 0; d < dimensions_.size(); ++d)
        if (!hierarchy(d).isLeaf(codeOf(cell, d)))
            return false;
    return true;
}

std::size_t Shape::largestDimension() const
{
    return static_cast<std::size_t>(std::max_element(sizes_.begin(), sizes_.end()) - sizes_.begin());
}

std::string Shape::nameOf(std::size_t cell) const
{
    std::string name;
    for (std::size_t d = 0; d < dimensions_.size(); ++d)
        name += (d == 0 ? "" : " / ") + codeName(cell, d);
    return name;
}

Result<CellColumns> CellColumns::find(const std::vector<std::string>& header, const std::string& file,
                                      const Shape& shape, const std::vector<std::string>& others)
{
    CellColumns columns(shape);
    std::vector<std::string> wanted;
    for (const Dimension& dimension : shape.dimensions())
        wanted.push_back(dimension.name);
    wanted.insert(wanted.end(), others.begin(), others.end());
    for (const std::string& name : wanted) {
        const auto found = std::find(header.begin(), header.end(), name);
        if (found == header.end())
            return Error{"is not in the header; expected a column of that name", file, 1, inQuotes(name)};
        auto& places = columns.dimensions_.size() < shape.dimensions().size() ? columns.dimensions_ : columns.others_;
        places.push_back(static_cast<std::size_t>(found - header.begin()));
    }
    for (const std::string& name : header)
        if (std::find(wanted.begin(), wanted.end(), name) == wanted.end())
            return Error{"is a column without a hierarchy; expected only the dimensions and the counts", file, 1,
                         inQuotes(name)};
    return columns;
}

Result<std::size_t> CellColumns::cell(const std::vector<std::string>& fields, const std::string& file, int line) const
{
    std::size_t cell = 0;
    for (std::size_t d = 0; d < dimensions_.size(); ++d) {
        const std::string& name = fields[dimensions_[d]];
        const int code = shape_->hierarchy(d).find(name);
        if (code < 0)
            return Error{"is " + inQuotes(name) + "; expected a code of the hierarchy", file, line,
                         shape_->dimensions()[d].name};
        cell += static_cast<std::size_t>(code) * shape_->stride(d);
    }
    return cell;
}

namespace {

/// What is wrong with a count, or nothing and the count.
std::optional<std::string> faultOfCount(const std::string& text, std::int64_t& count)
{
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (problem == std::errc::result_out_of_range || (problem == std::errc{} && count > FrequencyTable::largestCount))
        return "is " + inQuotes(text) + "; expected at most 2^53";
    if (problem != std::errc{} || end != text.data() + text.size() || count < 0)
        return "is " + inQuotes(text) + "; expected a whole number from 0";
    return std::nullopt;
}

/// The cells as the file has them: -1 where it says nothing.
class Reading {
public:
    explicit Reading(const Shape& shape) : shape_(shape), said_(shape.cells(), -1), lines_(shape.cells(), 0) {}

    Result<Done> take(const CsvTable& head, const CsvTable::Row& row, const CellColumns& columns,
                      const std::string& countColumn)
    {
        const auto cell = columns.cell(row.fields, head.file, row.line);
        if (!cell)
            return cell.error();
        std::int64_t count = 0;
        if (const auto fault = faultOfCount(columns.other(row.fields, 0), count))
            return head.error(row, countColumn, shape_.nameOf(*cell) + " " + *fault);
        if (said_[*cell] >= 0)
            return head.error(row, countColumn,
                              shape_.nameOf(*cell) + " stands here twice, first on line " +
                                  std::to_string(lines_[*cell]) + "; expected each cell once");
        said_[*cell] = count;
        lines_[*cell] = row.line;
        return Done{};
    }

    /// The counts of all cells, marginal ones added up dimension by dimension.
    Result<std::vector<std::int64_t>> addUp(const std::string& file) const
    {
        std::vector<std::int64_t> counts(shape_.cells(), 0);
        for (std::size_t cell = 0; cell < counts.size(); ++cell)
            if (said_[cell] > 0 && shape_.isInner(cell))
                counts[cell] = said_[cell];
        for (std::size_t d = 0; d < shape_.dimensions().size(); ++d)
            for (std::size_t cell = counts.size(); cell-- > 0;) {
                const int parent = shape_.hierarchy(d).code(shape_.codeOf(cell, d)).parent;
                if (parent < 0)
                    continue;
                std::int64_t& sum = counts[shape_.moved(cell, d, parent)];
                sum += counts[cell];
                if (sum > FrequencyTable::largestCount)
                    return Error{shape_.nameOf(shape_.moved(cell, d, parent)) + " adds up to more than 2^53", file};
            }
        for (std::size_t cell = 0; cell < counts.size(); ++cell)
            if (said_[cell] >= 0 && said_[cell] != counts[cell])
                return Error{shape_.nameOf(cell) + " is " + std::to_string(said_[cell]) +
                                 "; expected the sum of its inner cells, " + std::to_string(counts[cell]),
                             file, lines_[cell]};
        return counts;
    }

private:
    const Shape& shape_;
    std::vector<std::int64_t> said_;
    std::vector<int> lines_;
};

}

Result<FrequencyTable> FrequencyTable::read(std::string_view text, std::string file, std::vector<Dimension> dimensions,
                                            const std::string& countColumn)
{
    std::size_t cells = 1;
    for (const Dimension& dimension : dimensions) {
        cells *= static_cast<std::size_t>(dimension.hierarchy.size());
        if (cells > mostCells)
            return Error{"would have more than " + std::to_string(mostCells) +
                             " cells; expected fewer or smaller "
                             "dimensions",
                         file};
    }
    FrequencyTable table{Shape(std::move(dimensions)), {}};
    Reading reading(table.shape);
    std::optional<CellColumns> columns;
    const auto find = [&](const std::vector<std::string>& header) -> Result<Done> {
        auto found = CellColumns::find(header, file, table.shape, {countColumn});
        if (!found)
            return found.error();
        columns = std::move(*found);
        return Done{};
    };
    const auto read = CsvTable::readEach(text, file, [&](const CsvTable& head, CsvTable::Row& row) -> Result<Done> {
        if (!columns)
            if (auto found = find(head.header); !found)
                return found;
        return reading.take(head, row, *columns, countColumn);
    });
    if (!read)
        return read.error();
    if (!columns)
        if (auto found = find(read->header); !found)
            return found.error();
    auto counts = reading.addUp(file);
    if (!counts)
        return counts.error();
    table.counts = std::move(*counts);
    return table;
}

}
