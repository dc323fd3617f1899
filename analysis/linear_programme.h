#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace analysis {

/// Columns x ≥ 0 that rows bound; how small and how large can a sum of columns be? (COIN-OR Clp, primal simplex, each
/// question started where the last one ended. One thread, no limits of time: the same questions give the same answers.)
class LinearProgramme {
public:
    struct Row {
        std::vector<std::size_t> plus;    ///< columns added
        std::vector<std::size_t> minus;   ///< columns subtracted
        double lowest = 0;
        double highest = 0;
    };
    /// Stands for no limit: more people than any survey has.
    static constexpr double unlimited = 1e7;

    /// `highest`: of each column.
    LinearProgramme(const std::vector<double>& highest, const std::vector<Row>& rows);
    ~LinearProgramme();
    LinearProgramme(const LinearProgramme&) = delete;
    LinearProgramme& operator=(const LinearProgramme&) = delete;

    /// Whether any x satisfies the rows.
    bool isPossible() const { return isPossible_; }
    /// Smallest and largest value of the sum of `columns`; nothing when the solver gives up.
    std::optional<double> smallest(const std::vector<std::size_t>& columns) { return solve(columns, 1); }
    std::optional<double> largest(const std::vector<std::size_t>& columns) { return solve(columns, -1); }
    /// The x at which the last question was answered, one a column.
    const double* solution() const;

private:
    struct Solver;
    std::optional<double> solve(const std::vector<std::size_t>& columns, int direction);

    std::unique_ptr<Solver> solver_;
    std::vector<std::size_t> asked_;   ///< columns of the last question
    bool isPossible_ = false;
};

}
