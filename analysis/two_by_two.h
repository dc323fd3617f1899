#pragma once

#include "analysis/rounding.h"

#include <array>
#include <optional>

namespace analysis {

/// Missing contact and having few contacts, of the same people: two things, side by side and never added up.
/// [misses contact][has few contacts], each 0 or 1.
template <class Number>
using Crossed = std::array<std::array<Number, 2>, 2>;

/// As printed: four counts. There is no n of its own; about() is what the four add up to.
struct TwoByTwo {
    Crossed<Rounded> counts;

    Count about() const;

    friend bool operator==(const TwoByTwo&, const TwoByTwo&) = default;
};

/// What the two tables beside it say of the municipality, exactly: n, and how many of them are counted.
struct Margin {
    Count n = 0;
    Count k = 0;
};

/// What may be printed about the residents of the municipality who completed both scales; nothing when all of it is to be
/// withheld. `loneliness` and `isolation`: the municipality's cells of both tables, which are shown.
///
/// Small counts. Any of the four below the guard withholds all four, and 0 is no exception. If 0 were shown and 1 to 4 were
/// not, "fewer than 5" would mean 0, and that is a sentence about everybody: nobody who has few contacts misses any. With
/// at least five people in every count, no row and no column can be proved to be all the same.
///
/// Margins. Whoever completed one scale but not the other is in one margin and not in the four counts, and is found by
/// subtraction. That remainder is published nowhere, so it gets what every unpublished group gets: a reader must leave its
/// n 10 wide or possibly 0, its counts 5 wide or possibly 0, and may not prove that they are all counted. It is checked by
/// going through all numbers that the four printed ones stand for, for a reader who knows both margins exactly, which is
/// more than any reader does. For the same reason n is not printed: to the nearest 5 it would leave a remainder 8 wide.
///
/// And backwards: the four counts together may not say more about a margin than its own table does, for protect() vouched
/// for that table alone. Each margin is at least what lies within it, so the least that the four counts stand for must fit
/// into the least that the margins stand for; then every margin that was possible before still is.
std::optional<TwoByTwo> printedTwoByTwo(const Crossed<Count>& exact, Margin loneliness, Margin isolation, int threshold,
                                        int guard);

}
