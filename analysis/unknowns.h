#pragma once

#include "analysis/bounds.h"
#include "analysis/linear_programme.h"
#include "analysis/people.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace analysis {

/// What an audit does not know, for some measures of a bundle: how many people of every group have each pattern of them.
/// A linear programme with a column a group and pattern.
class Unknowns {
public:
    /// A quantity that bounds are asked of: columns of one cell.
    enum class Of { n, k, rest };

    Unknowns(const People& people, std::vector<std::size_t> counted, std::vector<Pattern> patterns);
    ~Unknowns();

    const std::vector<std::size_t>& measures() const { return measures_; }
    bool isPossible() const { return programme_->isPossible(); }

    /// Nobody is in this group.
    void empty(std::size_t group);
    /// What the reader knows of a cell, exactly or within limits.
    void know(std::size_t cell, const Bounds& bounds);
    /// After the last empty() and know(), before any question.
    void solve();

    /// Looks for solutions in which these groups are as small, and as large, as they can be together. What is seen in them
    /// settles most questions about single groups.
    void spread(const std::vector<std::size_t>& groups);
    /// As Bounds::isTooNarrow, of these measures.
    bool isTooNarrow(std::size_t group);
    /// `measure`: place in measures().
    Range bounds(std::size_t cell, Of of, std::size_t measure);

private:
    /// How small and how large a quantity of a cell was seen in any solution. What was seen is possible.
    struct Span {
        double least = LinearProgramme::unlimited;
        double most = 0;
        void take(double value)
        {
            least = std::min(least, value);
            most = std::max(most, value);
        }
        /// Or may be nobody.
        bool isWide(Count width) const;
    };
    struct Seen {
        explicit Seen(std::size_t counts) : k(counts), rest(counts) {}
        Span n;
        std::vector<Span> k;
        std::vector<Span> rest;
    };

    /// The same programme of the groups near an area only, while all others stay as they are in one solution. What it finds
    /// is possible; that it finds nothing proves nothing.
    struct Nearby;

    std::size_t column(std::size_t group, std::size_t pattern) const { return group * patterns_.size() + pattern; }
    std::vector<std::size_t> columnsOf(std::size_t cell, Of of, std::size_t measure) const;
    void limit(std::vector<std::size_t> columns, Range range);
    void witness();
    /// Takes what is seen of some groups when their columns have these values.
    void witness(const std::vector<std::size_t>& groups, const double* people);
    void lookNearby(std::size_t cell, Of of, std::size_t measure);
    Count lowest(const std::vector<std::size_t>& columns);
    Count highest(const std::vector<std::size_t>& columns);
    /// Asks for the bounds only when what was seen does not settle it, and first of the people nearby.
    bool isNarrow(std::size_t cell, Of of, std::size_t measure, Count width);

    const People* people_;
    std::vector<std::size_t> measures_;   ///< of the bundle
    std::vector<Pattern> patterns_;       ///< of these measures
    std::vector<double> highest_;         ///< by column
    std::vector<LinearProgramme::Row> rows_;
    std::unique_ptr<LinearProgramme> programme_;
    std::vector<Seen> seen_;           ///< by group of people
    std::vector<double> base_;         ///< by column: the mean of some solutions, which leaves room on either side
    int solutions_ = 0;                ///< in base_
    std::unique_ptr<Nearby> nearby_;   ///< of the area asked about last
};

}
