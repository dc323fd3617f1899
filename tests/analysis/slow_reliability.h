#pragma once

#include <cmath>
#include <cstddef>
#include <vector>

/// The statistics of a scale written down as in a textbook, person by person, to hold the fast ones against.
namespace slow {

using Rows = std::vector<std::vector<int>>;
using Numbers = std::vector<long double>;

inline Numbers column(const Rows& rows, std::size_t item)
{
    Numbers values;
    for (const auto& row : rows)
        values.push_back(row[item]);
    return values;
}

/// Sum of the items, without one of them when `without` is one.
inline Numbers sums(const Rows& rows, std::size_t without = static_cast<std::size_t>(-1))
{
    Numbers values;
    for (const auto& row : rows) {
        values.push_back(0);
        for (std::size_t i = 0; i < row.size(); ++i)
            values.back() += i == without ? 0 : row[i];
    }
    return values;
}

inline long double mean(const Numbers& values)
{
    long double sum = 0;
    for (const long double value : values)
        sum += value;
    return sum / static_cast<long double>(values.size());
}

inline long double covariance(const Numbers& a, const Numbers& b)
{
    const long double meanA = mean(a);
    const long double meanB = mean(b);
    long double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - meanA) * (b[i] - meanB);
    return sum / static_cast<long double>(a.size() - 1);
}

inline long double correlation(const Numbers& a, const Numbers& b)
{
    return covariance(a, b) / std::sqrt(covariance(a, a) * covariance(b, b));
}

inline long double alpha(const Rows& rows)
{
    const auto k = static_cast<long double>(rows.front().size());
    long double items = 0;
    for (std::size_t i = 0; i < rows.front().size(); ++i)
        items += covariance(column(rows, i), column(rows, i));
    return k / (k - 1) * (1 - items / covariance(sums(rows), sums(rows)));
}

inline long double lambda2(const Rows& rows)
{
    const std::size_t k = rows.front().size();
    long double items = 0;
    long double squares = 0;
    for (std::size_t i = 0; i < k; ++i)
        for (std::size_t j = 0; j < k; ++j) {
            const long double both = covariance(column(rows, i), column(rows, j));
            (i == j ? items : squares) += i == j ? both : both * both;
        }
    const auto n = static_cast<long double>(k);
    const long double whole = covariance(sums(rows), sums(rows));
    return 1 - items / whole + std::sqrt(n / (n - 1) * squares) / whole;
}

inline Rows without(const Rows& rows, std::size_t item)
{
    Rows others = rows;
    for (auto& row : others)
        row.erase(row.begin() + static_cast<std::ptrdiff_t>(item));
    return others;
}

/// Errors F, expected errors E and H = 1 - F/E of yes-or-no items, of the pairs that `item` is in (all when there is no
/// such item), with the standard error by adding one person at a time.
struct H {
    long double value = 0;
    long double error = 0;
};

inline H scalability(const Rows& rows, std::size_t item = static_cast<std::size_t>(-1),
                     std::size_t other = static_cast<std::size_t>(-1))
{
    const std::size_t k = rows.front().size();
    const auto n = static_cast<long double>(rows.size());
    Numbers pass;
    for (std::size_t i = 0; i < k; ++i)
        pass.push_back(mean(column(rows, i)));
    long double f = 0;
    long double e = 0;
    Numbers fOf(rows.size());
    Numbers eOf(rows.size());
    for (std::size_t i = 0; i < k; ++i)
        for (std::size_t j = 0; j < k; ++j) {
            const bool asked = item >= k || ((i == item || j == item) && (other >= k || i == other || j == other));
            if (i == j || !asked || pass[i] < pass[j])
                continue;   // i is the easier one; equally easy ones come twice and count half
            const long double weight = pass[i] == pass[j] ? .5L : 1;
            e += weight * (1 - pass[i]) * pass[j];
            for (std::size_t person = 0; person < rows.size(); ++person) {
                const long double easier = rows[person][i];
                const long double harder = rows[person][j];
                const long double failed = (1 - easier) * harder;
                f += weight * failed / n;
                fOf[person] += weight * failed;
                eOf[person] += weight * (-(easier - pass[i]) * pass[j] + (1 - pass[i]) * (harder - pass[j]));
            }
        }
    long double squares = 0;
    for (std::size_t person = 0; person < rows.size(); ++person) {
        const long double influence = -(fOf[person] - f) / e + f / (e * e) * eOf[person];
        squares += influence * influence;
    }
    return {1 - f / e, std::sqrt(squares) / n};
}

}
