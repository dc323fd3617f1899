#include "analysis/linear_programme.h"

#include <ClpSimplex.hpp>
#include <ClpSolve.hpp>
#include <CoinPackedMatrix.hpp>

namespace analysis {
namespace {

/// Of ClpSimplex::primal: keep the factors of the basis when done, and begin with those kept. Only the question changes.
constexpr int keepFactors = 1 | 2;

}

struct LinearProgramme::Solver {
    ClpSimplex clp;
};

LinearProgramme::LinearProgramme(const std::vector<double>& highest, const std::vector<Row>& rows)
    : solver_(std::make_unique<Solver>())
{
    CoinPackedMatrix matrix(false, 0, 0);
    matrix.setDimensions(0, static_cast<int>(highest.size()));
    std::vector<double> least;
    std::vector<double> most;
    std::vector<int> columns;
    std::vector<double> factors;
    for (const Row& row : rows) {
        columns.clear();
        factors.clear();
        for (const std::size_t column : row.plus) {
            columns.push_back(static_cast<int>(column));
            factors.push_back(1);
        }
        for (const std::size_t column : row.minus) {
            columns.push_back(static_cast<int>(column));
            factors.push_back(-1);
        }
        matrix.appendRow(static_cast<int>(columns.size()), columns.data(), factors.data());
        least.push_back(row.lowest);
        most.push_back(row.highest);
    }
    const std::vector<double> zeros(highest.size(), 0);
    ClpSimplex& clp = solver_->clp;
    clp.setLogLevel(0);
    clp.loadProblem(matrix, zeros.data(), highest.data(), zeros.data(), least.data(), most.data());
    clp.scaling(0);   // all factors are 1
    // The first solution from a smaller programme of the same meaning: a fifth of the time.
    ClpSolve how;
    how.setPresolveType(ClpSolve::presolveOn);
    how.setSolveType(ClpSolve::usePrimal);
    clp.initialSolve(how);
    clp.setPerturbation(100);
    isPossible_ = clp.primalFeasible() && !clp.isProvenPrimalInfeasible();
}

LinearProgramme::~LinearProgramme() = default;

const double* LinearProgramme::solution() const { return solver_->clp.primalColumnSolution(); }

std::optional<double> LinearProgramme::solve(const std::vector<std::size_t>& columns, int direction)
{
    ClpSimplex& clp = solver_->clp;
    for (const std::size_t column : asked_)
        clp.setObjectiveCoefficient(static_cast<int>(column), 0);
    asked_ = columns;
    for (const std::size_t column : asked_)
        clp.setObjectiveCoefficient(static_cast<int>(column), direction);
    clp.primal(1, keepFactors);
    if (!clp.isProvenOptimal())
        return std::nullopt;
    return direction * clp.objectiveValue();
}

}
