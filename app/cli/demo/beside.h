#pragma once

#include "scales/form.h"

#include <cstdint>
#include <random>

namespace demo {

/// What people might answer beside the statements: how often they see others, what they would like and can offer.
///
/// Nothing in it is taken from a study. Whoever misses something in the statements has somewhat fewer contacts, and many who
/// miss nothing have few too; some pass a part over, some say "none of these".
class Beside {
public:
    Beside(const scales::Form& form, std::uint64_t seed) : form_(form), random_(seed) {}

    /// Fills in the questions on contacts, wishes and offers of a sheet whose statements are answered.
    void answer(scales::AnswerSheet& sheet);

private:
    double missing(const scales::AnswerSheet& sheet) const;
    scales::Answer contacts(double trait);
    void choose(scales::AnswerSheet& sheet, std::size_t first, const scales::Item& list);
    double uniform();
    double normal();

    const scales::Form& form_;
    std::mt19937_64 random_;
};

}
