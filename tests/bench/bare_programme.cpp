#include "tests/bench/bare_programme.h"

#include <ClpSimplex.hpp>
#include <CoinPackedMatrix.hpp>

#include <map>

namespace {

/// All cells that an inner cell is part of, itself among them.
std::vector<std::size_t> wholesOf(const tables::Shape& shape, std::size_t inner)
{
    std::vector<std::size_t> wholes = {inner};
    for (std::size_t d = 0; d < shape.dimensions().size(); ++d)
        for (std::size_t at = 0, many = wholes.size(); at < many; ++at)
            for (int code = shape.hierarchy(d).code(shape.codeOf(wholes[at], d)).parent; code >= 0;
                 code = shape.hierarchy(d).code(code).parent)
                wholes.push_back(shape.moved(wholes[at], d, code));
    return wholes;
}

}

double mostIn(std::size_t asked, const tables::FrequencyTable& table, const std::vector<bool>& withheld)
{
    std::vector<std::vector<int>> wholes;   // of each unknown: its rows
    std::map<std::size_t, int> rows;        // published cell that holds an unknown → its row
    std::vector<double> left;               // by row: what the unknowns in it add up to
    std::vector<double> price;
    for (std::size_t cell = 0; cell < table.counts.size(); ++cell) {
        if (!withheld[cell] || !table.shape.isInner(cell))
            continue;
        auto& own = wholes.emplace_back();
        price.push_back(0);
        for (const std::size_t whole : wholesOf(table.shape, cell)) {
            price.back() += whole == asked ? -1 : 0;
            if (withheld[whole])
                continue;
            const auto [row, isNew] = rows.try_emplace(whole, static_cast<int>(rows.size()));
            if (isNew)
                left.push_back(0);
            own.push_back(row->second);
            left[static_cast<std::size_t>(row->second)] += static_cast<double>(table.counts[cell]);
        }
    }
    CoinPackedMatrix matrix(true, 0, 0);   // by column
    matrix.setDimensions(static_cast<int>(left.size()), 0);
    for (const auto& own : wholes) {
        const std::vector<double> ones(own.size(), 1);
        matrix.appendCol(static_cast<int>(own.size()), own.data(), ones.data());
    }
    ClpSimplex clp;
    clp.setLogLevel(0);
    clp.loadProblem(matrix, nullptr, nullptr, price.data(), left.data(), left.data());
    clp.dual();
    return clp.isProvenOptimal() ? -clp.objectiveValue() : -1;
}
